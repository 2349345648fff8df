import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../inference/random.ts'
import { amountAt, SPOILS, spoil, UNSPOILED } from './spoil.ts'

const random = seededRandom(3)
const item = Uint8Array.from({ length: 784 }, () => Math.floor(random() * 256))

describe('spoil', () => {
  it('R-LAB-9: leaves an item as it is at strength 0, and the original alone at every other', () => {
    const before = item.slice()
    expect(spoil(item, UNSPOILED)).toEqual(before)
    for (const way of SPOILS) expect(spoil(item, { ...UNSPOILED, [way]: 5 })).not.toEqual(before)
    expect(item).toEqual(before)
  })

  it('R-LAB-9: spoils in several ways at once, the same way every time', () => {
    const all = { blur: 2, rotation: 3, occlusion: 1 }
    expect(spoil(item, all)).toEqual(spoil(item, all))
    expect(spoil(item, all)).not.toEqual(spoil(item, { ...all, occlusion: 0 }))
  })

  it('says how much a strength is', () => {
    expect(SPOILS.map((way) => amountAt(way, 0))).toEqual([0, 0, 0])
    expect(SPOILS.map((way) => amountAt(way, 5))).toEqual([2.5, 30, 20])
  })
})
