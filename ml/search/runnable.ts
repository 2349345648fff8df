import { whyInvalid } from './build-trial-model.ts'
import { sampleGrid, settingAt } from './grid.ts'

/**
 * The first `count` combinations, in the order that `seed` draws, that can be trained, or all there are, and those that
 * were drawn before the last of them but cannot.
 */
export const runnable = (seed: number, count: number): { candidates: number[]; invalid: number[] } => {
  const candidates: number[] = []
  const invalid: number[] = []
  for (const index of sampleGrid(seed)) {
    if (candidates.length === count) break
    ;(whyInvalid(settingAt(index)) ? invalid : candidates).push(index)
  }
  return { candidates, invalid }
}
