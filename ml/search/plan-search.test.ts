import { describe, expect, it } from 'vitest'
import { LADDER, type Measured, planSearch, secondsFor } from './plan-search.ts'

/** Rungs whose work is 1, 3 and 9 times that of the first. */
const ladder = [1, 3, 9].map((factor) => ({
  items: factor * 200,
  epochs: 1,
  validationItems: factor * 300,
}))
const measured: Measured = {
  ladder,
  secondsPerTrial: 2,
  secondsLeft: 100,
  workers: 1,
  done: 0,
  most: 1_000,
}

describe('the plan', () => {
  it('spends about three times as much on every rung', () => {
    for (let rung = 1; rung < LADDER.length; rung++) {
      const passes = ({ items, epochs }: (typeof LADDER)[number]) => items * epochs
      const factor = passes(LADDER[rung]!) / passes(LADDER[rung - 1]!)
      expect(factor).toBeGreaterThan(2.9)
      expect(factor).toBeLessThan(3.4)
    }
  })

  it('counts the idle workers at the end of a rung', () => {
    // 9 · 2 s + 3 · 6 s + 1 · 18 s, and with four workers 3 · 2 s + 6 s + 18 s.
    expect(secondsFor(9, 3, measured)).toBeCloseTo(54, 9)
    expect(secondsFor(9, 3, { ...measured, workers: 4 })).toBeCloseTo(30, 9)
    expect(secondsFor(9, 3, { ...measured, done: 5 })).toBeCloseTo(44, 9)
  })

  it('starts as many trials as fit on all rungs', () => {
    // Of 100 s 85 are planned for: 17 trials need 34 + 30 + 18 s, 18 need 36 + 36 + 36 s.
    expect(planSearch(measured)).toEqual({ first: 17, rungCount: 3 })
    expect(secondsFor(17, 3, measured)).toBeLessThanOrEqual(85)
    expect(secondsFor(18, 3, measured)).toBeGreaterThan(85)
  })

  it('takes a rung away where the tree would not be full', () => {
    // Three full rungs need 54 s; on two, 11 trials need 22 + 18 s of the 42.5 s, 12 need 24 + 24 s.
    expect(planSearch({ ...measured, secondsLeft: 50 })).toEqual({ first: 11, rungCount: 2 })
    expect(planSearch({ ...measured, secondsLeft: 5 })).toEqual({ first: 2, rungCount: 1 })
  })

  it('keeps what is done where no time is left, and never starts more than there are', () => {
    expect(planSearch({ ...measured, secondsLeft: 0, done: 8 })).toEqual({ first: 8, rungCount: 1 })
    expect(planSearch({ ...measured, secondsLeft: 1e9 }).first).toBe(1_000)
  })
})
