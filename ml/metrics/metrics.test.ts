import { describe, expect, it } from 'vitest'
import { accuracyOf } from './accuracy.ts'
import { macroAverage, weightedAverage } from './average-report.ts'
import { classReports } from './class-reports.ts'
import { confusionOf } from './confusion.ts'
import { logLossOf } from './log-loss.ts'
import { top1 } from './top1.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** Three classes by hand: 0 has 4 items, 1 has 2, 2 has none; 2 is answered once, and nothing is answered 3. */
const CONFUSION = [
  [3, 1, 0, 0],
  [0, 1, 1, 0],
  [0, 0, 0, 0],
  [0, 0, 0, 0],
]

describe('classReports', () => {
  it('gives precision, recall, F1 and support, null where undefined', () => {
    expect(classReports(CONFUSION)).toEqual([
      { precision: 1, recall: 3 / 4, f1: 6 / 7, support: 4 },
      { precision: 1 / 2, recall: 1 / 2, f1: 1 / 2, support: 2 },
      { precision: 0, recall: null, f1: 0, support: 0 },
      { precision: null, recall: null, f1: null, support: 0 },
    ])
  })
})

describe('averages', () => {
  const reports = classReports(CONFUSION)

  it('macro is the plain mean where defined', () => {
    const macro = macroAverage(reports)
    expect(macro.precision).toBeCloseTo(1.5 / 3, 12)
    expect(macro.recall).toBeCloseTo(1.25 / 2, 12)
    expect(macro.f1).toBeCloseTo((6 / 7 + 1 / 2) / 3, 12)
    expect(macro.support).toBe(6)
  })

  it('weighted goes by support', () => {
    const weighted = weightedAverage(reports)
    expect(weighted.precision).toBeCloseTo((4 * 1 + 2 * 0.5) / 6, 12)
    expect(weighted.recall).toBeCloseTo(4 / 6, 12)
    expect(weighted.f1).toBeCloseTo((4 * (6 / 7) + 2 * 0.5) / 6, 12)
  })

  it('are null where nothing is defined', () => {
    const nothing = classReports([[0]])
    expect(macroAverage(nothing)).toEqual({ precision: null, recall: null, f1: null, support: 0 })
    expect(weightedAverage(nothing)).toEqual({ precision: null, recall: null, f1: null, support: 0 })
  })
})

describe('confusionOf', () => {
  it('has labels as rows and answers as columns', () => {
    const matrix = confusionOf(Uint8Array.of(1, 1, 9), Uint8Array.of(0, 1, 9))
    expect(matrix[0]![1]).toBe(1)
    expect(matrix[1]![1]).toBe(1)
    expect(matrix[9]![9]).toBe(1)
    expect(matrix.flat().reduce((sum, count) => sum + count, 0)).toBe(3)
  })
})

describe('accuracyOf', () => {
  it('is the share of right answers', () => {
    expect(accuracyOf(Uint8Array.of(1, 2, 3, 4), Uint8Array.of(1, 2, 3, 5))).toBe(0.75)
    expect(accuracyOf(new Uint8Array(), new Uint8Array())).toBe(0)
  })
})

describe('wilsonInterval', () => {
  it('matches the published example of 8 out of 10', () => {
    const [low, high] = wilsonInterval(8, 10)
    expect(low).toBeCloseTo(0.4902, 4)
    expect(high).toBeCloseTo(0.9433, 4)
  })

  it('stays inside [0, 1]', () => {
    expect(wilsonInterval(0, 10)[0]).toBe(0)
    expect(wilsonInterval(10, 10)[1]).toBeCloseTo(1, 12)
    expect(wilsonInterval(10, 10)[1]).toBeLessThanOrEqual(1)
    expect(wilsonInterval(0, 0)).toEqual([0, 1])
  })
})

describe('top1', () => {
  it('takes the lower class where two are equal', () => {
    expect(top1(Float32Array.of(0, 0.1, 0.4, 0.4, 0.1, 0, 0, 0, 0, 0))).toEqual(Uint8Array.of(2))
  })
})

describe('logLossOf', () => {
  const row = (p: number) => [p, 1 - p, 0, 0, 0, 0, 0, 0, 0, 0]

  it('is the mean negative logarithm', () => {
    const probabilities = Float64Array.from([...row(0.5), ...row(0.25)])
    expect(logLossOf(probabilities, Uint8Array.of(0, 0))).toBeCloseTo((Math.log(2) + Math.log(4)) / 2, 12)
  })

  it('stays finite for a certain mistake', () => {
    expect(logLossOf(Float64Array.from(row(0)), Uint8Array.of(0))).toBeCloseTo(-Math.log(1e-7), 9)
  })
})
