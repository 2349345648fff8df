import { describe, expect, it } from 'vitest'
import { splitBatch } from './split-batch.ts'

/** Ten numbers for each row from `from` to before `to`. */
const targetsOf = (from: number, to: number) =>
  Float32Array.from({ length: 10 * (to - from) }, (_, i) => 10 * from + i)

const batchOf = (size: number) => ({
  size,
  rows: Float32Array.from({ length: 2 * size }, (_, i) => i),
  classes: Uint8Array.from({ length: size }, (_, i) => i % 10),
  targets: targetsOf(0, size),
})

describe('splitBatch', () => {
  it('gives each row to one share, in order, with its label', () => {
    expect(splitBatch(batchOf(5), 2)).toEqual([
      {
        size: 3,
        rows: Float32Array.of(0, 1, 2, 3, 4, 5),
        classes: Uint8Array.of(0, 1, 2),
        targets: targetsOf(0, 3),
      },
      { size: 2, rows: Float32Array.of(6, 7, 8, 9), classes: Uint8Array.of(3, 4), targets: targetsOf(3, 5) },
    ])
  })

  it.each([
    [512, 2],
    [7, 3],
    [10, 4],
    [1, 3],
    [2, 2],
  ])('cuts %i rows into %i shares that differ by one row at most, the first the largest', (size, count) => {
    const sizes = splitBatch(batchOf(size), count).map((share) => share.size)
    expect(sizes).toHaveLength(count)
    expect(sizes.reduce((sum, each) => sum + each, 0)).toBe(size)
    expect(sizes[0]! - Math.min(...sizes)).toBeLessThanOrEqual(1)
    expect(sizes[0]).toBe(Math.max(...sizes))
  })
})
