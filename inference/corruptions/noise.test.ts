import { describe, expect, it } from 'vitest'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { NOISE_SIGMAS_GREY, noise } from './noise.ts'

const grey = (value: number, count: number) => new Uint8Array(count * ITEM_BYTES).fill(value)

describe('noise', () => {
  it('has the mean and the standard deviation promised', () => {
    const noisy = noise(grey(128, 50), 1, 4)
    const mean = noisy.reduce((sum, value) => sum + value, 0) / noisy.length
    const variance = noisy.reduce((sum, value) => sum + (value - mean) ** 2, 0) / noisy.length
    // 39,200 draws: the mean is known to ±.1, the deviation to ±.07.
    expect(Math.abs(mean - 128)).toBeLessThan(0.5)
    expect(Math.abs(Math.sqrt(variance) - NOISE_SIGMAS_GREY[0])).toBeLessThan(0.4)
  })

  it('stops at black and at white', () => {
    for (const [value, bound] of [
      [0, 0],
      [255, 255],
    ] as const) {
      const noisy = noise(grey(value, 1), 5, 1)
      const kept = noisy.filter((each) => each === bound).length
      expect(kept / ITEM_BYTES).toBeGreaterThan(0.4)
      expect(kept / ITEM_BYTES).toBeLessThan(0.6)
    }
  })

  it('the same seed gives the same noise, another seed another', () => {
    const few = noise(grey(100, 2), 3, 11)
    expect(noise(grey(100, 5), 3, 11).subarray(0, few.length)).toEqual(few)
    expect(noise(grey(100, 2), 3, 12)).not.toEqual(few)
    expect(few.subarray(0, ITEM_BYTES)).not.toEqual(few.subarray(ITEM_BYTES))
  })
})
