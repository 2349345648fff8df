import { describe, expect, it } from 'vitest'
import { itemMargins } from './item-margin.ts'

const row = (...p: number[]): number[] => [...p, ...new Array<number>(10 - p.length).fill(0)]

describe('itemMargins, by hand', () => {
  it('is the mean lead of the label over the best other class', () => {
    const sure = Float64Array.from([...row(0.7, 0.2, 0.1), ...row(0.1, 0.9)])
    const unsure = Float64Array.from([...row(0.3, 0.3, 0.4), ...row(0.5, 0.5)])
    const margins = itemMargins([sure, unsure], Uint8Array.of(0, 0))
    expect(margins[0]).toBeCloseTo((0.5 - 0.1) / 2, 12)
    expect(margins[1]).toBeCloseTo((-0.8 + 0) / 2, 12)
  })

  it('reaches from −1 to 1', () => {
    const certain = Float32Array.from([...row(1), ...row(1)])
    expect([...itemMargins([certain], Uint8Array.of(0, 5))]).toEqual([1, -1])
  })
})
