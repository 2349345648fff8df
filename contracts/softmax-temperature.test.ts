import { expect, it } from 'vitest'
import { atTemperature } from './softmax-temperature.ts'

const row = (p: number): number[] => [p, ...new Array<number>(9).fill((1 - p) / 9)]

it('1 changes nothing', () => {
  const rows = Float32Array.from([...row(0.95), ...row(0.3)])
  const same = atTemperature(rows, 1)
  for (let i = 0; i < rows.length; i++) expect(same[i]).toBeCloseTo(rows[i]!, 6)
})

it('takes the root and normalises every row, by hand', () => {
  const scaled = atTemperature(Float64Array.from([0.81, 0.19, 0, 0, 0, 0, 0, 0, 0, 0, ...row(0.1)]), 2)
  const rest = 8 * Math.sqrt(1e-7)
  expect(scaled[0]).toBeCloseTo(0.9 / (0.9 + Math.sqrt(0.19) + rest), 12)
  for (const p of scaled.subarray(10)) expect(p).toBeCloseTo(0.1, 12)
})

it('below 1 makes answers more certain', () => {
  expect(atTemperature(Float64Array.from(row(0.5)), 0.5)[0]).toBeCloseTo(
    0.25 / (0.25 + 9 * (0.5 / 9) ** 2),
    12,
  )
})
