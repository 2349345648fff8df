import { CLASS_COUNT } from '../../contracts/labels.ts'
import type { TrainingPlan } from '../recipes/recipe.ts'
import type { ImageChange, Inputs } from './inputs.ts'

export interface BatchSource {
  inputs: Inputs
  labels: Uint8Array
  /** Target probabilities [items × 10] where they are not simply the labels. */
  targets?: Float32Array | undefined
  /** The items of an epoch in the order in which they are taken. */
  order: ArrayLike<number>
  batchSize: number
  /** How each row is changed by chance, drawn from Math.random. */
  augment: TrainingPlan['augment']
}

export interface Batch {
  size: number
  /** `size` rows of the inputs' width. */
  rows: Float32Array
  /** The label of each row. */
  classes: Uint8Array
  /** What each row's probabilities should be, [size × 10]: 1 for its label where the source has no targets of its own. */
  targets: Float32Array
}

/** Draws from Math.random. */
const drawChange = ({ mirror, shiftPx }: NonNullable<TrainingPlan['augment']>): ImageChange => {
  const shift = () => Math.floor(Math.random() * (2 * shiftPx + 1)) - shiftPx
  const mirrored = mirror && Math.random() < 0.5
  return shiftPx === 0 ? { mirrored, rightPx: 0, downPx: 0 } : { mirrored, rightPx: shift(), downPx: shift() }
}

/**
 * The batch that begins at position `first` of the order, shorter at the end; undefined behind the last item.
 *
 * A training loop calls it for batch k + 1 between issuing step k and awaiting its loss, so that a graphics device computes
 * meanwhile. On wasm the step is over by then and nothing overlaps. A worker thread could change that but would earn little:
 * 512 images take 0.8 ms, which is 0.3 % of a step of the CNNs, 1 % of ffnn's, and a tenth only of logreg's, whose epoch
 * takes under a second anyway.
 */
export const prepareBatch = (source: BatchSource, first: number): Batch | undefined => {
  const { inputs, labels, targets: given, order, augment } = source
  const size = Math.min(source.batchSize, order.length - first)
  if (size <= 0) return undefined
  const rows = new Float32Array(size * inputs.width)
  const classes = new Uint8Array(size)
  const targets = new Float32Array(size * CLASS_COUNT)
  for (let i = 0; i < size; i++) {
    const item = order[first + i]!
    inputs.write(item, rows, i * inputs.width, augment && drawChange(augment))
    classes[i] = labels[item]!
    if (given) targets.set(given.subarray(item * CLASS_COUNT, (item + 1) * CLASS_COUNT), i * CLASS_COUNT)
    else targets[i * CLASS_COUNT + labels[item]!] = 1
  }
  return { size, rows, classes, targets }
}
