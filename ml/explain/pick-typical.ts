import { CLASS_COUNT, ITEM_BYTES } from '../../contracts/labels.ts'
import { TYPICAL_PER_CLASS } from '../../contracts/typical-items.ts'
import type { Activations } from '../analyse/penultimate.ts'
import { Failure } from '../failure.ts'

/** So many nearest the centre of their class are typical enough; the most different of them are shown. */
const NEAR = 40

const squaredDistance = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2
  return sum
}

/** The mean of the rows named. */
const centreOf = ({ width, values }: Activations, rows: readonly number[]): Float64Array => {
  const centre = new Float64Array(width)
  for (const row of rows) for (let j = 0; j < width; j++) centre[j]! += values[row * width + j]! / rows.length
  return centre
}

/** The first, and then ever the one farthest in its pixels from those taken. */
const spread = (candidates: readonly number[], images: Uint8Array, count: number): number[] => {
  const pixels = (item: number) => images.subarray(item * ITEM_BYTES, (item + 1) * ITEM_BYTES)
  const taken = candidates.slice(0, 1)
  while (taken.length < count) {
    const apart = (item: number) =>
      Math.min(...taken.map((other) => squaredDistance(pixels(item), pixels(other))))
    taken.push(candidates.reduce((best, item) => (apart(item) > apart(best) ? item : best)))
  }
  return taken
}

/**
 * Typical items by class, as positions among the items: of the NEAR whose activations lie nearest the mean of their class (Euclidean),
 * TYPICAL_PER_CLASS that differ most to the eye, the nearest one first. Throws a Failure for a class with fewer items than that.
 */
export const pickTypical = (
  activations: Activations,
  labels: Uint8Array,
  images: Uint8Array,
  near = NEAR,
): number[][] => {
  const { width, values } = activations
  return Array.from({ length: CLASS_COUNT }, (_, label) => {
    const own = [...labels.keys()].filter((item) => labels[item] === label)
    if (own.length < TYPICAL_PER_CLASS)
      throw new Failure(`Class ${label} has ${own.length} items, too few to show ${TYPICAL_PER_CLASS}`)
    const centre = centreOf(activations, own)
    const distances = new Map(
      own.map((item) => [item, squaredDistance(values.subarray(item * width, (item + 1) * width), centre)]),
    )
    const nearest = own.toSorted((a, b) => distances.get(a)! - distances.get(b)! || a - b)
    return spread(nearest.slice(0, Math.max(near, TYPICAL_PER_CLASS)), images, TYPICAL_PER_CLASS)
  })
}
