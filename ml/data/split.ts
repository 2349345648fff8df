import { seededRandom, shuffledIndices } from './random.ts'

/** The deck's own share: 48,000 of the 60,000 train, 12,000 validate. */
const TRAINING_SHARE = 0.8

/** One split for every run, so that runs are comparable by validation accuracy and features are cached once. */
const SPLIT_SEED = 20220221

export interface Split {
  /** Positions in the dataset's training file. */
  train: Uint32Array
  validation: Uint32Array
}

/** Cuts `count` items in two at random, the same way every time. `limit` keeps that many items in all, for trials. */
export const splitTraining = (count: number, limit = count): Split => {
  const order = shuffledIndices(count, seededRandom(SPLIT_SEED))
  const cut = Math.floor(count * TRAINING_SHARE)
  const kept = Math.min(limit, count)
  const trainKept = Math.floor(kept * TRAINING_SHARE)
  return { train: order.slice(0, trainKept), validation: order.slice(cut, cut + kept - trainKept) }
}
