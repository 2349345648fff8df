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

/** Memory for `size` rows, that of `spare` where it is enough: pages fresh from the system cost as much as filling them. */
const roomFor = (size: number, width: number, spare: Batch | undefined): Omit<Batch, 'size'> => {
  if (!spare || spare.rows.length < size * width)
    return {
      rows: new Float32Array(size * width),
      classes: new Uint8Array(size),
      targets: new Float32Array(size * CLASS_COUNT),
    }
  return {
    rows: spare.rows.subarray(0, size * width),
    classes: spare.classes.subarray(0, size),
    targets: spare.targets.subarray(0, size * CLASS_COUNT).fill(0),
  }
}

/**
 * The batch that begins at position `first` of the order, shorter at the end; undefined behind the last item. `spare` is an earlier batch
 * of the same inputs that nobody reads any more.
 *
 * A training loop calls it for batch k + 1 between issuing step k and awaiting its loss, so that a graphics device computes
 * meanwhile. On wasm the step is over by then and nothing overlaps. A worker thread could change that but would earn little:
 * filling a batch takes long beside logreg's step only, whose whole training takes seconds.
 */
export const prepareBatch = (source: BatchSource, first: number, spare?: Batch): Batch | undefined => {
  const { inputs, labels, targets: given, order, augment } = source
  const size = Math.min(source.batchSize, order.length - first)
  if (size <= 0) return undefined
  const { rows, classes, targets } = roomFor(size, inputs.width, spare)
  for (let i = 0; i < size; i++) {
    const item = order[first + i]!
    inputs.write(item, rows, i * inputs.width, augment && drawChange(augment))
    classes[i] = labels[item]!
    if (given) targets.set(given.subarray(item * CLASS_COUNT, (item + 1) * CLASS_COUNT), i * CLASS_COUNT)
    else targets[i * CLASS_COUNT + labels[item]!] = 1
  }
  return { size, rows, classes, targets }
}
