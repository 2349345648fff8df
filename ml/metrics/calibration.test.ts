import { describe, expect, it } from 'vitest'
import { calibrationBins } from '../../contracts/calibration-bins.ts'
import { expectedCalibrationError } from '../../contracts/expected-calibration-error.ts'
import { atTemperature } from '../../contracts/softmax-temperature.ts'
import { logLossOf } from './log-loss.ts'
import { fitTemperature } from './temperature.ts'

/** A row whose first class has probability p, the others sharing the rest. */
const row = (p: number): number[] => [p, ...new Array<number>(9).fill((1 - p) / 9)]

describe('calibration', () => {
  const probabilities = Float64Array.from([...row(0.8), ...row(0.8), ...row(1), ...row(0.3)])
  const answers = Uint8Array.of(0, 0, 0, 0)
  const bins = calibrationBins(probabilities, answers, Uint8Array.of(0, 1, 0, 1))

  it('puts answers into 15 bins by confidence', () => {
    expect(bins).toHaveLength(15)
    expect(bins.map((bin) => bin.count)).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1])
    expect(bins[12]).toEqual({ from: 12 / 15, count: 2, meanConfidence: 0.8, accuracy: 0.5 })
    expect(bins[0]).toEqual({ from: 0, count: 0, meanConfidence: null, accuracy: null })
  })

  it('weighs the gaps by items', () => {
    expect(expectedCalibrationError(bins)).toBeCloseTo((2 * 0.3 + 1 * 0 + 1 * 0.3) / 4, 12)
    expect(expectedCalibrationError([])).toBe(0)
  })
})

describe('temperature', () => {
  // Answers given at 0.95 and right three times in four: far too certain.
  const rows = Float32Array.from(Array.from({ length: 100 }, () => row(0.95)).flat())
  const labels = Uint8Array.from({ length: 100 }, (_, i) => (i % 4 === 0 ? 1 + (i % 9) : 0))

  it('softens answers that are too certain until they are as certain as right', () => {
    const temperature = fitTemperature(rows, labels)
    expect(temperature).toBeGreaterThan(1)
    const fitted = atTemperature(rows, temperature)
    expect(fitted[0]).toBeCloseTo(0.75, 2)
    expect(logLossOf(fitted, labels)).toBeLessThan(logLossOf(rows, labels))
  })
})
