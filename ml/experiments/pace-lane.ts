import { ITEM_BYTES } from '../../contracts/labels.ts'
import type { Extractor } from '../features/load-features.ts'
import type { Recipe } from '../recipes/recipe.ts'
import type { Inputs } from '../train/inputs.ts'
import { makeOptimizer } from '../train/make-optimizer.ts'
import { trainEpoch } from '../train/train-epoch.ts'

/** One of those that take turns. */
export interface Lane {
  /** Works for a turn and returns the seconds that an image took. */
  turn: () => Promise<number>
  close: () => void
}

/**
 * Trains a recipe's house plan for `turnMs` a turn, a step at least. Against the labels where the plan distils: the teachers are asked
 * once before, and a step takes as long.
 */
export const trainingLane = (
  { build, house }: Recipe,
  inputs: Inputs,
  labels: Uint8Array,
  turnMs: number,
): Lane => {
  const model = build('house')
  const optimizer = makeOptimizer(house.optimizer)
  return {
    turn: async () => {
      const started = performance.now()
      let [items, ms] = [0, 0]
      while (ms < turnMs) {
        const epoch = await trainEpoch({
          model,
          optimizer,
          inputs,
          labels,
          batchSize: house.batchSize,
          augment: house.augment,
          beforeStep: () => {},
          afterStep: () => {
            ms = performance.now() - started
          },
          stopped: () => ms >= turnMs,
        })
        items += epoch.items
      }
      return ms / 1000 / items
    },
    close: () => {
      model.dispose()
      optimizer.dispose()
    },
  }
}

/** Takes the next `size` images [n × 784] through the backbone a turn, and the first again behind the last. */
export const backboneLane = ({ extract, close }: Extractor, images: Uint8Array, size: number): Lane => {
  let first = 0
  return {
    turn: async () => {
      const part = images.subarray(first, first + size * ITEM_BYTES)
      first = (first + part.length) % images.length
      const started = performance.now()
      await extract(part)
      return ((performance.now() - started) / 1000 / part.length) * ITEM_BYTES
    },
    close,
  }
}
