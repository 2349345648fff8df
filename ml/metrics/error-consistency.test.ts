import { describe, expect, it } from 'vitest'
import { errorConsistency } from './error-consistency.ts'

describe('errorConsistency, by hand', () => {
  it("is Cohen's textbook example", () => {
    // 20 both, 15 neither, 5 and 10 only one: observed .7, expected .5·.6 + .5·.4 = .5, κ = .2 / .5
    expect(errorConsistency({ bothRight: 20, onlyA: 5, onlyB: 10, bothWrong: 15 })).toBeCloseTo(0.4, 12)
  })

  it('is 1 for the same mistakes, 0 for chance, below for different ones', () => {
    expect(errorConsistency({ bothRight: 80, onlyA: 0, onlyB: 0, bothWrong: 20 })).toBe(1)
    expect(errorConsistency({ bothRight: 64, onlyA: 16, onlyB: 16, bothWrong: 4 })).toBe(0)
    // accuracies .9 and .9: observed .8, expected .82
    expect(errorConsistency({ bothRight: 80, onlyA: 10, onlyB: 10, bothWrong: 0 })).toBeCloseTo(
      -0.02 / 0.18,
      12,
    )
  })

  it('is null where chance alone makes them agree', () => {
    expect(errorConsistency({ bothRight: 9, onlyA: 0, onlyB: 0, bothWrong: 0 })).toBeNull()
    expect(errorConsistency({ bothRight: 0, onlyA: 0, onlyB: 0, bothWrong: 9 })).toBeNull()
    expect(errorConsistency({ bothRight: 0, onlyA: 0, onlyB: 0, bothWrong: 0 })).toBeNull()
  })

  it('is 0 where only one of them ever errs', () => {
    expect(errorConsistency({ bothRight: 7, onlyA: 3, onlyB: 0, bothWrong: 0 })).toBe(0)
  })
})
