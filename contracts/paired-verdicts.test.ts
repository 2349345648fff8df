import { describe, expect, it } from 'vitest'
import { seededRandom } from '../server/game/random.ts'
import { itemsToSettle } from './items-to-settle.ts'
import { mcnemarP } from './mcnemar.ts'
import { normalQuantile } from './normal-quantile.ts'
import { pairedVerdicts } from './paired-verdicts.ts'

describe('normalQuantile', () => {
  // From tables of the normal distribution.
  it.each([
    [0.5, 0],
    [0.975, 1.959964],
    [0.025, -1.959964],
    [0.8, 0.841621],
    [0.995, 2.575829],
    [0.0001, -3.719016],
  ])('R-BOARD-9: of %d is %d', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 6)
  })

  it('R-BOARD-9: what is no probability throws', () => {
    for (const p of [0, 1, -0.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError)
  })
})

describe('itemsToSettle', () => {
  it('R-BOARD-9: is Connor’s formula', () => {
    // p_d = .25, d = .05: (1.959964·.5 + .841621·√.2475)² / .0025 = (.979982 + .418698)²/.0025 = 782.5.
    expect(itemsToSettle({ onlyA: 30, onlyB: 20, items: 200 }, 0.05)).toBe(783)
    expect(itemsToSettle({ onlyA: 20, onlyB: 30, items: 200 }, 0.05)).toBe(783)
  })

  it('R-BOARD-9: no number settles what is level', () => {
    expect(itemsToSettle({ onlyA: 5, onlyB: 5, items: 40 }, 0.05)).toBeNull()
    expect(itemsToSettle({ onlyA: 0, onlyB: 0, items: 0 }, 0.05)).toBeNull()
  })

  it('R-BOARD-9: with so many items, about 80 % of simulated pairs are told apart', () => {
    const items = itemsToSettle({ onlyA: 20, onlyB: 10, items: 100 }, 0.05)!
    const random = seededRandom('pairs')
    let told = 0
    for (let run = 0; run < 1_000; run += 1) {
      let [a, b] = [0, 0]
      for (let i = 0; i < items; i += 1) {
        const u = random()
        if (u < 0.2) a += 1
        else if (u < 0.3) b += 1
      }
      if (mcnemarP(a, b) < 0.05) told += 1
    }
    // The exact test is a little more cautious than the formula.
    expect(told / 1_000).toBeGreaterThan(0.72)
    expect(told / 1_000).toBeLessThan(0.86)
  })
})

describe('pairedVerdicts', () => {
  it('R-BOARD-9: 6 against 9 of 40 items is not settled, and says how many more would', () => {
    // mcnemarP(6, 9): 2·P(Bin(15, ½) ≤ 6) = 2 · 9949/32768 = .6072. p_d = .375, d = .075:
    // (1.959964·.612372 + .841621·√.369375)² / .005625 = (1.200228 + .511506)²/.005625 = 520.9.
    const [verdict] = pairedVerdicts([{ onlyYou: 6, onlyThey: 9, items: 40 }])
    expect(verdict).toEqual({ p: expect.closeTo(0.6072, 4), settled: false, furtherItems: 481 })
  })

  it('R-BOARD-9: the p-values are Holm’s over all models', () => {
    const counts = [
      { onlyYou: 0, onlyThey: 8, items: 40 },
      { onlyYou: 1, onlyThey: 8, items: 40 },
      { onlyYou: 4, onlyThey: 4, items: 40 },
    ]
    // Raw: 2/256 = .0078, 20/512 = .0391, 1. Holm: .0234, .0781, 1.
    const verdicts = pairedVerdicts(counts)
    expect(verdicts.map(({ p }) => Number(p.toFixed(4)))).toEqual([0.0234, 0.0781, 1])
    expect(verdicts.map(({ settled }) => settled)).toEqual([true, false, false])
    expect(verdicts[1]!.furtherItems).toBeGreaterThan(0)
    expect(verdicts[2]!.furtherItems).toBeNull()
  })
})
