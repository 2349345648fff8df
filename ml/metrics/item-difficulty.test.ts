import { describe, expect, it } from 'vitest'
import { itemDifficulties } from './item-difficulty.ts'

const row = (...p: number[]): number[] => [...p, ...new Array<number>(10 - p.length).fill(0)]

describe('itemDifficulties, by hand', () => {
  it('weighs probability, agreement and margin', () => {
    // q̄ = (.8 + .4)/2 = .6, A = ½, m = (.6 − .2)/2 = .2: .5·.6 + .3·.5 + .2·.6 = .57
    const difficulties = itemDifficulties({
      labels: Uint8Array.of(1),
      probabilities: [Float64Array.from(row(0.2, 0.8)), Float64Array.from(row(0.6, 0.4))],
      right: Uint8Array.of(1),
      margins: Float64Array.of(0.2),
    })
    expect(difficulties[0]).toBeCloseTo(-Math.log(0.57 / 0.43), 12)
  })

  it('is clipped at both ends, and even on the middle', () => {
    const certain = Float64Array.from([...row(1), ...row(1), ...row(0.5, 0.5)])
    const [easy, hard, even] = itemDifficulties({
      labels: Uint8Array.of(0, 5, 0),
      probabilities: [certain, certain],
      right: Uint8Array.of(2, 0, 1),
      margins: Float64Array.of(1, -1, 0),
    })
    expect(easy).toBeCloseTo(-Math.log(0.98 / 0.02), 12)
    expect(hard).toBeCloseTo(Math.log(0.98 / 0.02), 12)
    expect(even).toBeCloseTo(0, 12)
  })
})
