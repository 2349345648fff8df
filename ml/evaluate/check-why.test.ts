import { describe, expect, it } from 'vitest'
import { encodeHeatMap, HEAT_CELLS } from '../../contracts/heat-map.ts'
import { shareApart } from './check-why.ts'

const map = (...first: number[]) => encodeHeatMap([...first, ...new Array(HEAT_CELLS - first.length).fill(7)])

describe('shareApart', () => {
  it('counts the cells that are more than one level apart, over the items recomputed', () => {
    const committed = Buffer.concat([map(1, 5, 9), map(3), map(15)])
    expect(shareApart(committed, Buffer.concat([map(2, 4, 9), map(3)]))).toBe(0)
    expect(shareApart(committed, Buffer.concat([map(3, 5, 0), map(3)]))).toBeCloseTo(2 / 98, 12)
  })
})
