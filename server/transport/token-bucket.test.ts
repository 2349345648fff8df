import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TokenBucket } from './token-bucket.ts'

const passed = (bucket: TokenBucket, now: number, tries: number) =>
  Array.from({ length: tries }, () => bucket.take(now)).filter(Boolean).length

describe('TokenBucket', () => {
  it('R-WIRE-3: lets its capacity through at once, and refills by the second up to it', () => {
    const bucket = new TokenBucket(30, 10)
    expect(passed(bucket, 0, 50)).toBe(30)
    expect(passed(bucket, 99, 5)).toBe(0)
    expect(passed(bucket, 100, 5)).toBe(1)
    expect(passed(bucket, 1_100, 50)).toBe(10)
    expect(passed(bucket, 1_000_000, 50)).toBe(30)
  })

  it('R-WIRE-3: a clock set back gives nothing', () => {
    const bucket = new TokenBucket(2, 10)
    expect(passed(bucket, 10_000, 5)).toBe(2)
    expect(passed(bucket, 5_000, 5)).toBe(0)
    expect(passed(bucket, 5_100, 5)).toBe(1)
  })

  it('R-WIRE-3: over any span passes at most the capacity and what was refilled', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 400 }), { maxLength: 200 }), (gaps) => {
        const bucket = new TokenBucket(30, 10)
        let now = 0
        let count = 0
        for (const gap of gaps) {
          now += gap
          if (bucket.take(now)) count += 1
        }
        expect(count).toBeLessThanOrEqual(30 + (now / 1000) * 10)
        expect(count).toBeGreaterThanOrEqual(Math.min(gaps.length, 30))
      }),
      { numRuns: 200 },
    )
  })
})
