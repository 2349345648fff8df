import { describe, expect, it } from 'vitest'
import { Failure } from '../../failure.ts'
import { assertWorkers } from './assert-workers.ts'

describe('assertWorkers', () => {
  it.each([
    [1, 'webgpu'],
    [2, 'wasm'],
    [8, 'cpu'],
  ] as const)('lets %i work on %s with four cores', (count, backend) => {
    expect(() => assertWorkers(count, backend, 4)).not.toThrow()
  })

  it.each([
    [9, 'wasm', '--workers must be at most 8, twice the cores of this machine'],
    [2, 'webgpu', '--workers needs --backend wasm or cpu; webgpu has threads or a device of its own'],
    [2, 'tfjs-node', '--workers needs --backend wasm or cpu; tfjs-node has threads or a device of its own'],
  ] as const)('refuses %i on %s', (count, backend, message) => {
    expect(() => assertWorkers(count, backend, 4)).toThrow(new Failure(message))
  })
})
