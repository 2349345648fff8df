import { expect, it } from 'vitest'
import { spreadOf } from './spread.ts'

it('is the mean with the sample standard deviation', () => {
  expect(spreadOf([2, 4, 4, 4, 5, 5, 7, 9]).mean).toBe(5)
  expect(spreadOf([2, 4, 4, 4, 5, 5, 7, 9]).deviation).toBeCloseTo(Math.sqrt(32 / 7), 12)
})

it('is null where it is undefined', () => {
  expect(spreadOf([3])).toEqual({ mean: 3, deviation: null })
  expect(spreadOf([])).toEqual({ mean: null, deviation: null })
})
