import { expect, it } from 'vitest'
import { comparePairs } from './compare-pairs.ts'

it('compares every two recipes on ten items, by hand', () => {
  const labels = new Uint8Array(10)
  const wrongOn = (...items: number[]) => labels.map((label, i) => (items.includes(i) ? 1 : label))
  const pairs = comparePairs(
    [
      { id: 'first', top1: wrongOn(0) },
      { id: 'second', top1: wrongOn(0, 1, 2, 3, 4, 5) },
      { id: 'third', top1: wrongOn(9) },
    ],
    labels,
  )
  expect(pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(['first second', 'first third', 'second third'])
  // 0 against 5: 2/2⁵; 1 against 1: 1; 1 against 6: 2·(1 + 7)/2⁷. Holm: .0625·3, .125·2 = .25, 1.
  expect(pairs[0]).toMatchObject({ bothRight: 4, onlyA: 5, onlyB: 0, bothWrong: 1 })
  expect(pairs[2]).toMatchObject({ bothRight: 3, onlyA: 1, onlyB: 6, bothWrong: 0 })
  const figures = pairs.map(({ pValue, pHolm, errorConsistency }) => [pValue, pHolm, errorConsistency])
  const expected = [
    // accuracies .9, .4: observed .5, expected .36 + .06 = .42
    [0.0625, 0.1875, 0.08 / 0.58],
    // .9, .9: .8 against .82
    [1, 1, -0.02 / 0.18],
    // .4, .9: .3 against .42
    [0.125, 0.25, -0.12 / 0.58],
  ]
  figures.forEach((row, i) => {
    row.forEach((value, j) => {
      expect(value).toBeCloseTo(expected[i]![j]!, 12)
    })
  })
})
