import { describe, expect, it } from 'vitest'
import { metricsOf } from '../metrics/metrics-of.ts'
import { compareMetrics } from './compare-metrics.ts'
import { formatMetrics } from './format-metrics.ts'

const certain = (label: number) => Array.from({ length: 10 }, (_, c) => (c === label ? 0.91 : 0.01))
const probabilities = Float32Array.from([0, 1, 2, 2].flatMap(certain))
const metrics = metricsOf(probabilities, Uint8Array.of(0, 1, 2, 3), 1.5)

describe('compareMetrics', () => {
  it('finds nothing between equal figures, nor in the last digits of a log loss', () => {
    expect(compareMetrics(metrics, { ...metrics, logLoss: metrics.logLoss + 1e-8 })).toEqual([])
  })

  it('compares the bins of the reliability, but for the last digits of their confidence', () => {
    const moved = (change: number) => ({
      ...metrics,
      calibrationBins: metrics.calibrationBins.map((bin, i) =>
        // All four confidences are 0.91, in the bin from 13 / 15 = 0.867 to 0.933.
        i === 13 ? { ...bin, count: 4, meanConfidence: 0.91 + change } : bin,
      ),
    })
    expect(metrics.calibrationBins[13]).toMatchObject({ count: 4, accuracy: 0.75 })
    expect(compareMetrics(moved(0), moved(1e-8))).toEqual([])
    expect(compareMetrics(moved(0), moved(0.02))).toEqual([
      expect.stringMatching(/^calibrationBins\.13\.meanConfidence is 0\.93/),
    ])
  })

  it('tells what differs', () => {
    const other = metricsOf(probabilities, Uint8Array.of(0, 1, 2, 2), 1.5)
    const lines = compareMetrics(metrics, other)
    expect(lines[0]).toBe('accuracy is 1, committed is 0.75')
    expect(lines).toContain('confusion differs from the committed one')
    expect(lines.some((line) => line.startsWith('logLoss is'))).toBe(true)
  })
})

describe('formatMetrics', () => {
  it('shows every class, both averages and a dash where a figure is undefined', () => {
    const text = formatMetrics('example', metrics, 1.5)
    expect(text).toContain('example: accuracy 0.7500')
    expect(text).toMatch(/Pullover +0\.5000 +1\.0000 +0\.6667 +1/)
    expect(text).toMatch(/Sandal +– +– +– +0/)
    expect(text).toMatch(/macro .*4\n/)
    expect(text).toContain('at temperature 1.500')
  })
})
