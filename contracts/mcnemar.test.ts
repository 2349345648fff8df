import { describe, expect, it } from 'vitest'
import { mcnemarP } from './mcnemar.ts'

describe('mcnemarP', () => {
  // Integer sums of binomial coefficients in Python's fractions, rounded once at the end.
  it.each([
    [3, 10, 0.09228515625],
    [59, 41, 0.08862608011406758],
    [0, 5, 0.0625],
    [7, 7, 1],
    [5200, 4800, 6.593515598672442e-5],
    [4999, 5001, 0.9920213538606178],
    [6000, 4000, 1.7404316412268784e-89],
    [10, 200, 4.728263442876991e-47],
    [1, 999, 1.8683937642434442e-298],
  ])('of %i against %i agrees with exact arithmetic', (onlyA, onlyB, expected) => {
    expect(Math.abs(mcnemarP(onlyA, onlyB) / expected - 1)).toBeLessThan(1e-9)
    expect(mcnemarP(onlyB, onlyA)).toBe(mcnemarP(onlyA, onlyB))
  })

  it('is 1 where two never differ', () => {
    expect(mcnemarP(0, 0)).toBe(1)
  })

  it('falls to 0 without ever being no number', () => {
    expect(mcnemarP(0, 10_000)).toBe(0)
  })

  it('refuses what is no count', () => {
    expect(() => mcnemarP(1.5, 2)).toThrow('1.5 is no number of items')
    expect(() => mcnemarP(1, -2)).toThrow('-2 is no number of items')
  })
})
