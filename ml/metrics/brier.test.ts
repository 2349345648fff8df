import { describe, expect, it } from 'vitest'
import { brierOf } from './brier.ts'

const row = (...p: number[]): number[] => [...p, ...new Array<number>(10 - p.length).fill(0)]

describe('brierOf, by hand', () => {
  it('is the mean of the squared distances from the label', () => {
    const probabilities = Float64Array.from([...row(0.7, 0.2, 0.1), ...row(0.5, 0.5)])
    // (0.3² + 0.2² + 0.1²) = 0.14 where the label is 0, (0.5² + 0.5² + 1²) = 1.5 where it is 2
    expect(brierOf(probabilities, Uint8Array.of(0, 2))).toBeCloseTo((0.14 + 1.5) / 2, 12)
  })

  it('reaches from 0 to 2', () => {
    const certain = Float32Array.from(row(1))
    expect(brierOf(certain, Uint8Array.of(0))).toBe(0)
    expect(brierOf(certain, Uint8Array.of(9))).toBe(2)
  })

  it('is 0.9 where nothing is known', () => {
    expect(brierOf(new Float64Array(10).fill(0.1), Uint8Array.of(3))).toBeCloseTo(0.9 ** 2 + 9 * 0.01, 12)
  })

  it('is 0 without items', () => {
    expect(brierOf(new Float32Array(), new Uint8Array())).toBe(0)
  })
})
