import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonInterval } from './wilson-interval.ts'

describe('wilsonInterval', () => {
  // From the closed formula with z = 1.959964; 8 of 10 and 0 of 10 are textbook values (Wilson 1927, Newcombe 1998).
  it.each([
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [1, 1, 0.2065, 1],
    [50, 100, 0.4038, 0.5962],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('R-ACC-1: %i of %i gives %f to %f', (right, asked, lower, upper) => {
    const interval = wilsonInterval(right, asked)!
    expect(interval[0]).toBeCloseTo(lower, 4)
    expect(interval[1]).toBeCloseTo(upper, 4)
  })

  it('R-ACC-1: without a trial there is none', () => {
    expect(wilsonInterval(0, 0)).toBeNull()
  })

  it('R-ACC-1: it lies within 0 and 1, holds the share, and narrows with more trials', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const [lower, upper] = wilsonInterval(share * n, n)!
          const [lower4, upper4] = wilsonInterval(share * 4 * n, 4 * n)!
          expect(lower).toBeGreaterThanOrEqual(0)
          expect(upper).toBeLessThanOrEqual(1)
          expect(lower).toBeLessThanOrEqual(share + 1e-12)
          expect(upper).toBeGreaterThanOrEqual(share - 1e-12)
          expect(upper4 - lower4).toBeLessThan(upper - lower)
        },
      ),
      { numRuns: 200 },
    )
  })
})
