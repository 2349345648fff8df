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
