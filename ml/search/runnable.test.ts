import { describe, expect, it } from 'vitest'
import { GRID_SIZE, sampleGrid, settingAt } from './grid.ts'
import { runnable } from './runnable.ts'

describe('what can be trained', () => {
  it('is half of the grid: not what has five outputs', () => {
    const { candidates, invalid } = runnable(1, GRID_SIZE)
    expect([candidates.length, invalid.length]).toEqual([22_680, 22_680])
    expect(candidates.every((index) => settingAt(index).units === 10)).toBe(true)
  })

  it('comes in the order drawn, with what was passed over on the way', () => {
    const { candidates, invalid } = runnable(3, 20)
    const drawn = sampleGrid(3, 20 + invalid.length)
    expect([...candidates, ...invalid].sort((a, b) => a - b)).toEqual([...drawn].sort((a, b) => a - b))
    expect(candidates).toEqual(drawn.filter((index) => candidates.includes(index)))
    expect(candidates.at(-1)).toBe(drawn.at(-1))
    expect(runnable(3, 5).candidates).toEqual(candidates.slice(0, 5))
  })
})
