import { describe, expect, it } from 'vitest'
import { DECK_ITEMS_MAX } from '../../contracts/index.ts'
import { pickedLink, readPickedItems, roundsFor } from './picked-items.ts'

const read = (items: string | string[], name?: string) => readPickedItems({ items, name })

describe('the hand-picked deck of a link', () => {
  it('R-ITEM-3: is the pieces in their order, each once', () => {
    expect(read('88, 12,9999,12', ' Shirts ')).toEqual({ items: [88, 12, 9999], name: 'Shirts' })
    expect(read(['3', '4'])).toEqual({ items: [3, 4], name: null })
    expect(readPickedItems({})).toBeNull()
  })

  it.each(['', ',', 'shirt', '12,-1', '12,10000', '1.5', '0x1', '1e3', '12;88'])('is none in %j', (items) => {
    expect(read(items)).toEqual({ trouble: 'unreadable' })
  })

  it('holds so many pieces and no more', () => {
    const many = Array.from({ length: DECK_ITEMS_MAX + 1 }, (_, i) => i)
    expect(read(many.join())).toEqual({ trouble: 'tooMany', count: DECK_ITEMS_MAX + 1 })
    expect(read(many.slice(1).join())).toMatchObject({ name: null })
  })

  it('has a name of a readable length', () => {
    expect(read('1', 'x'.repeat(500))).toMatchObject({ name: 'x'.repeat(60) })
  })

  it('is what a link says', () => {
    expect(pickedLink([5, 7, 5])).toBe('/host?items=5,7')
  })
})

it.each([
  [1, 3],
  [3, 3],
  [7, 6],
  [100, 20],
])('%i pieces fill %i rounds', (pieces, rounds) => {
  expect(roundsFor(pieces)).toBe(rounds)
})
