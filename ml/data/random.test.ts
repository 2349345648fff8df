import { describe, expect, it } from 'vitest'
import { seededRandom, shuffledIndices, withSeededRandom } from './random.ts'

describe('random numbers', () => {
  it('repeat for a seed and differ between seeds', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed))
    expect(draw(1)).toEqual(draw(1))
    expect(draw(1)).not.toEqual(draw(2))
    for (const value of draw(3)) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThan(1)
    }
  })

  it('shuffle to a permutation', () => {
    expect([...shuffledIndices(100, seededRandom(1))].sort((a, b) => a - b)).toEqual([...Array(100).keys()])
  })

  it('give Math.random back even after an error', async () => {
    const original = Math.random
    await expect(withSeededRandom(1, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(Math.random).toBe(original)
  })
})
