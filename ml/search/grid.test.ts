import { describe, expect, it } from 'vitest'
import { GRID_SIZE, sampleGrid, settingAt } from './grid.ts'

describe('the grid', () => {
  it("has the deck's 45,360 combinations", () => {
    expect(GRID_SIZE).toBe(45_360)
    expect(GRID_SIZE).toBe(7 * 3 * 5 * 2 * 4 * 3 * 2 * 3 * 3)
  })

  it('begins with the one combination that the deck ran', () => {
    expect(settingAt(0)).toEqual({
      optimizer: 'SGD',
      learningRate: 0.1,
      activation: 'relu',
      units: 10,
      initializer: 'lecun_uniform',
      dropout: 0.3,
      pool: 2,
      batch: 20,
      epochs: 10,
    })
    expect(settingAt(GRID_SIZE - 1)).toMatchObject({ optimizer: 'Nadam', units: 5, epochs: 50 })
  })

  it('gives every combination once', () => {
    const all = new Set(Array.from({ length: GRID_SIZE }, (_, i) => JSON.stringify(settingAt(i))))
    expect(all.size).toBe(GRID_SIZE)
    expect(() => settingAt(GRID_SIZE)).toThrow(RangeError)
  })

  it('is sampled without replacement, the same way for the same seed', () => {
    const sample = sampleGrid(7, 500)
    expect(new Set(sample).size).toBe(500)
    expect(sampleGrid(7, 100)).toEqual(sample.slice(0, 100))
    expect(sampleGrid(8, 100)).not.toEqual(sample.slice(0, 100))
    expect(new Set(sampleGrid(7)).size).toBe(GRID_SIZE)
  })
})
