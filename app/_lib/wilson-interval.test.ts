import { expect, it } from 'vitest'
import { wilsonInterval } from './wilson-interval.ts'

// Textbook values (Newcombe 1998, table I).
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Wilson interval of %i of %i', (right, asked, lower, upper) => {
  const interval = wilsonInterval(right, asked)!
  expect(interval[0]).toBeCloseTo(lower, 4)
  expect(interval[1]).toBeCloseTo(upper, 4)
})

it('has no interval without a trial', () => {
  expect(wilsonInterval(0, 0)).toBeNull()
})
