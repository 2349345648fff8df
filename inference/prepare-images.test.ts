import { beforeAll, describe, expect, it } from 'vitest'
import { startCpu } from '../ml/backends/start-cpu.ts'
import { prepareImages } from './prepare-images.ts'

describe('prepareImages', () => {
  beforeAll(() => startCpu())
  const white = new Uint8Array(784).fill(255)

  it("copies grey to blue, green and red and subtracts ImageNet's means", async () => {
    const prepared = prepareImages(white, { size: 32, preprocessing: 'caffe' })
    expect(prepared.shape).toEqual([1, 32, 32, 3])
    const values = await prepared.data()
    expect(values[0]).toBeCloseTo(255 - 103.939, 3)
    expect(values[1]).toBeCloseTo(255 - 116.779, 3)
    expect(values[2]).toBeCloseTo(255 - 123.68, 3)
  })

  it('divides by 255', async () => {
    const values = await prepareImages(white, { size: 64, preprocessing: 'unit' }).data()
    expect(values.length).toBe(64 * 64 * 3)
    expect(values.every((value) => value === 1)).toBe(true)
  })
})
