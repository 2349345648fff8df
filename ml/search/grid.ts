import { type TrialSetting, TrialSettingSchema } from '../../contracts/search.ts'
import { SEARCH_AXES, SEARCH_AXIS_NAMES } from '../../contracts/search-axes.ts'
import { digest } from '../data/digest.ts'
import { seededRandom, shuffledIndices } from '../data/random.ts'

/** Combinations in the grid: the product of the axes' lengths. */
export const GRID_SIZE = SEARCH_AXIS_NAMES.reduce((size, axis) => size * SEARCH_AXES[axis].length, 1)

/** SHA-256 of the axes; two searches with the same digest mean the same setting by an index. */
export const GRID_DIGEST = digest('sha256', Buffer.from(JSON.stringify(SEARCH_AXES)))

/** The combination at `index`, 0 … GRID_SIZE − 1; the last axis changes fastest, as in nested loops in the grid's order. */
export const settingAt = (index: number): TrialSetting => {
  if (!Number.isInteger(index) || index < 0 || index >= GRID_SIZE) {
    throw new RangeError(`The grid has no combination ${index}`)
  }
  let rest = index
  const setting: Record<string, unknown> = {}
  for (const axis of [...SEARCH_AXIS_NAMES].reverse()) {
    const values = SEARCH_AXES[axis]
    setting[axis] = values[rest % values.length]
    rest = Math.floor(rest / values.length)
  }
  return TrialSettingSchema.parse(setting)
}

/** Indices of `count` combinations drawn without replacement; a smaller count is a beginning of a larger one. */
export const sampleGrid = (seed: number, count = GRID_SIZE): number[] =>
  Array.from(shuffledIndices(GRID_SIZE, seededRandom(seed)).subarray(0, count))
