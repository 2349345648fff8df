import { describe, expect, it } from 'vitest'
import { nextTrials, rungSizes, survivors, type TrialResult } from './successive-halving.ts'

const result = (
  index: number,
  rung: number,
  validationAccuracy: number | null,
  changes: Partial<TrialResult> = {},
): TrialResult => ({ index, rung, validationAccuracy, loss: 1, state: 'finished', ...changes })

describe('successive halving', () => {
  it('keeps a third on every rung, at least one', () => {
    expect(rungSizes(40, 4)).toEqual([40, 13, 4, 1])
    expect(rungSizes(4, 3)).toEqual([4, 1, 1])
  })

  const candidates = [50, 20, 70, 10, 90, 30]
  const sizes = [6, 2, 1]

  it('runs the whole first rung, in the order drawn', () => {
    expect(nextTrials(candidates, sizes, [])).toEqual(candidates.map((index) => ({ index, rung: 0 })))
    expect(nextTrials(candidates, [3, 1], []).map(({ index }) => index)).toEqual([50, 20, 70])
  })

  it('opens no rung while one trial below is missing', () => {
    const five = [50, 20, 70, 10, 90].map((index) => result(index, 0, 0.9))
    expect(nextTrials(candidates, sizes, five)).toEqual([{ index: 30, rung: 0 }])
  })

  const firstRung = [
    result(50, 0, 0.5),
    result(20, 0, 0.8),
    result(70, 0, 0.8, { loss: 0.5 }),
    result(10, 0, 0.1),
    result(90, 0, 0.95, { state: 'diverged', loss: null }),
    result(30, 0, null, { state: 'failed', loss: null }),
  ]

  it('takes the best up, but never one that diverged or failed', () => {
    expect(nextTrials(candidates, sizes, firstRung)).toEqual([
      { index: 20, rung: 1 },
      { index: 70, rung: 1 },
    ])
  })

  it('breaks a tie by loss, then by the order drawn', () => {
    expect(survivors(candidates, firstRung, 1)).toEqual([70])
    const even = candidates.map((index) => result(index, 0, 0.7))
    expect(survivors(candidates, even, 2)).toEqual([50, 20])
  })

  it('ends after the last rung, and early where nothing is left to go on', () => {
    const second = [...firstRung, result(20, 1, 0.85), result(70, 1, 0.82)]
    expect(nextTrials(candidates, sizes, second)).toEqual([{ index: 20, rung: 2 }])
    expect(nextTrials(candidates, sizes, [...second, result(20, 2, 0.9)])).toEqual([])
    const all = candidates.map((index) => result(index, 0, 0.1, { state: 'diverged' }))
    expect(nextTrials(candidates, sizes, all)).toEqual([])
  })
})
