import { describe, expect, it } from 'vitest'
import { Failure } from '../failure.ts'
import { chooseBackend } from './choose-backend.ts'

describe('chooseBackend', () => {
  it('names the backends there are', async () => {
    const error: unknown = await chooseBackend('cuda').catch((failure: unknown) => failure)
    expect(error).toBeInstanceOf(Failure)
    expect((error as Failure).message).toBe(
      'There is no backend cuda; there are webgpu, tfjs-node-gpu, tfjs-node, wasm, cpu',
    )
  })

  it('finds one that trains without being told', async () => {
    const { name, device } = await chooseBackend()
    expect(name).not.toBe('cpu')
    expect(device.length).toBeGreaterThan(3)
  })
})
