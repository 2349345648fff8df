import { describe, expect, it } from 'vitest'
import { holmAdjusted } from './holm.ts'

describe('holmAdjusted, by hand', () => {
  it('multiplies by what is left and never falls', () => {
    // ascending .005·4 = .02, .01·3 = .03, .03·2 = .06, .04·1 = .04, which .06 before it lifts
    const adjusted = holmAdjusted([0.01, 0.04, 0.03, 0.005])
    for (const [i, expected] of [0.03, 0.06, 0.06, 0.02].entries())
      expect(adjusted[i]).toBeCloseTo(expected, 12)
  })

  it('stops at 1', () => {
    expect(holmAdjusted([0.6, 0.7, 1])).toEqual([1, 1, 1])
  })

  it('leaves one test, or none, as it is', () => {
    expect(holmAdjusted([0.04])).toEqual([0.04])
    expect(holmAdjusted([])).toEqual([])
  })

  it('refuses what is no p-value', () => {
    expect(() => holmAdjusted([0.1, 1.2])).toThrow('1.2 is no p-value')
    expect(() => holmAdjusted([Number.NaN])).toThrow('NaN is no p-value')
  })
})
