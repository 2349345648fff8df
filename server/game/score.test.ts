import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { score } from './score.ts'

describe('score', () => {
  it.each([
    [0, 20_000, 1000],
    [10_000, 20_000, 750],
    [20_000, 20_000, 500],
    [7_000, 20_000, 825],
    [1, 3, 833],
    [5_000, 60_000, 958],
  ])('R-SCORE-1: after %i of %i ms a right answer brings %i points', (t, window, points) => {
    expect(score(t, window)).toBe(points)
  })

  it('R-SCORE-1: a time before the opening or after the deadline is held at the bounds', () => {
    expect(score(-5_000, 20_000)).toBe(1000)
    expect(score(90_000, 20_000)).toBe(500)
  })

  it('R-SCORE-2: without a clock it brings 1000 whatever the time', () => {
    expect([0, 1, 10 ** 9].map((t) => score(t, null))).toEqual([1000, 1000, 1000])
  })

  it('R-SCORE-1: later never brings more, and it stays a whole number from 500 to 1000', () => {
    const time = fc.integer({ min: -100_000, max: 200_000 })
    fc.assert(
      fc.property(time, time, fc.integer({ min: 1, max: 60_000 }), (a, b, window) => {
        const [early, late] = [score(Math.min(a, b), window), score(Math.max(a, b), window)]
        expect(early).toBeGreaterThanOrEqual(late)
        expect(late).toBeGreaterThanOrEqual(500)
        expect(early).toBeLessThanOrEqual(1000)
        expect(Number.isInteger(early) && Number.isInteger(late)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
