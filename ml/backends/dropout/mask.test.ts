import { describe, expect, it } from 'vitest'
import { seededRandom, withSeededRandom } from '../../data/random.ts'
import { applyMask, drawMask, maskHash } from './mask.ts'

const COUNT = 200_001

/** Ones under a fresh mask. */
const masked = (rate: number): Float32Array => {
  const to = new Float32Array(COUNT)
  applyMask(new Float32Array(COUNT).fill(1), to, drawMask(rate))
  return to
}
const draw = (seed: number, rate: number) => withSeededRandom(seed, async () => masked(rate))

describe('maskHash', () => {
  it('is lowbias32 where the key is zero', () => {
    // From the reference code in C with unsigned 32-bit arithmetic.
    const reference = (value: bigint): number => {
      const wrap = (x: bigint) => BigInt.asUintN(32, x)
      let h = value ^ (value >> 16n)
      h = wrap(h * 0x7feb352dn)
      h = wrap((h ^ (h >> 15n)) * 0x846ca68bn)
      return Number(BigInt.asIntN(32, h ^ (h >> 16n)))
    }
    for (const counter of [0, 1, 2, 77, 1_605_632]) {
      expect(maskHash(counter, 0, 0)).toBe(reference(BigInt(counter)))
    }
  })
})

describe('a dropout mask', () => {
  it.each([0.1, 0.3, 0.5, 0.9])('keeps a share of 1 − %f, scaled by its inverse', async (rate) => {
    const values = await draw(1, rate)
    const kept = values.filter((value) => value !== 0)
    expect(Math.abs(kept.length - COUNT * (1 - rate))).toBeLessThan(4 * Math.sqrt(COUNT * rate * (1 - rate)))
    expect(new Set(kept).size).toBe(1)
    expect(kept[0]! * (1 - rate)).toBeCloseTo(1, 3)
    // Half of a 65,536th is as near as a rate comes; the scale is that of the rate it came to, so nothing drifts.
    const threshold = Math.round(rate * 65_536)
    expect(kept[0]).toBe(Math.fround(65_536 / (65_536 - threshold)))
  })

  it('repeats with the seed and differs from draw to draw', () =>
    withSeededRandom(2, async () => {
      const first = masked(0.5)
      const second = masked(0.5)
      expect(await draw(2, 0.5)).toEqual(first)
      expect(second).not.toEqual(first)
    }))

  it('has no memory: neighbours, distant values and other draws are kept independently', async () => {
    const [a, b] = [await draw(3, 0.5), await draw(4, 0.5)]
    const expectIndependent = (agreements: number, trials: number) =>
      expect(Math.abs(agreements - trials / 2)).toBeLessThan(4 * Math.sqrt(trials / 4))
    for (const lag of [1, 2, 32, 6_272]) {
      const trials = COUNT - lag
      let agreements = 0
      for (let i = 0; i < trials; i++) if ((a[i] === 0) === (a[i + lag] === 0)) agreements++
      expectIndependent(agreements, trials)
    }
    expectIndependent(a.filter((value, i) => (value === 0) === (b[i] === 0)).length, COUNT)
  })

  it('leaves what is zero at zero and scales the rest as it is', () => {
    const random = seededRandom(5)
    const from = Float32Array.from({ length: 1001 }, () => random() - 0.5)
    from[500] = 0
    const to = new Float32Array(1001)
    const mask = drawMask(0.5)
    applyMask(from, to, mask)
    expect(to.every((value, i) => value === 0 || value === Math.fround(from[i]! * mask.scale))).toBe(true)
    expect(to[500]).toBe(0)
  })
})
