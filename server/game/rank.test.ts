import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rank } from './rank.ts'

describe('rank', () => {
  it.each([
    [[], []],
    [[5], [1]],
    [
      [900, 700, 700, 100],
      [1, 2, 2, 4],
    ],
    [
      [100, 700, 900, 700],
      [4, 2, 1, 2],
    ],
    [
      [0, 0, 0],
      [1, 1, 1],
    ],
    [
      [3, 3, 2, 1, 1, 0],
      [1, 1, 3, 4, 4, 6],
    ],
  ])('R-SCORE-4: %j ranks as %j', (scores, ranks) => {
    expect(rank(scores)).toEqual(ranks)
  })

  it('R-SCORE-4: a rank is one more than the number of better scores, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }), (scores) => {
        expect(rank(scores)).toEqual(scores.map((s) => 1 + scores.filter((other) => other > s).length))
      }),
      { numRuns: 200 },
    )
  })
})
