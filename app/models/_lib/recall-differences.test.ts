import { expect, it } from 'vitest'
import { recallDifferences } from './recall-differences.ts'

/** Ten items of class 3: four that only b gets right, one that only a does, the rest both. */
const labels = new Uint8Array(10).fill(3)
const a = { top1: Uint8Array.from([9, 9, 9, 9, 3, 3, 3, 3, 3, 3]) }
const b = { top1: Uint8Array.from([3, 3, 3, 3, 9, 3, 3, 3, 3, 3]) }

it('is the difference of the recalls with the interval of paired shares', () => {
  // By hand: (4 − 1) / 10 = 0.3; 1.96 · √(5 − 9 / 10) / 10 = 0.396862
  expect(recallDifferences(a, b, labels)).toEqual([
    {
      label: 3,
      support: 10,
      difference: 0.3,
      interval: [expect.closeTo(0.3 - 0.396862, 5), expect.closeTo(0.3 + 0.396862, 5)],
    },
  ])
})

it('turns round with the two', () => {
  expect(recallDifferences(b, a, labels)[0]?.difference).toBeCloseTo(-0.3, 12)
})
