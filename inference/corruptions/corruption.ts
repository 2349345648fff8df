import { CORRUPTION_STRENGTHS } from '../../contracts/corruptions.ts'
import { ITEM_BYTES } from '../../contracts/labels.ts'

/**
 * Spoils images (uint8, 784 grey values each, 0 = background) without touching them. `strength` is 1 … 5; what is drawn by chance comes
 * from `seed`, image by image, so that the first images are the same whatever follows.
 */
export type Corrupt = (images: Uint8Array, strength: number, seed: number) => Uint8Array

/** One way of spoiling images, and how much of what each strength means. */
export interface Corruption {
  /** What `amounts` are in, as a reader is told it. */
  unit: string
  /** By strength, from 1 on. */
  amounts: readonly number[]
  corrupt: Corrupt
}

/** The amount of a strength. Throws a RangeError for a strength there is none of, or for half images. */
export const amountAt = (amounts: readonly number[], strength: number, images: Uint8Array): number => {
  const amount = amounts[strength - 1]
  if (amount === undefined)
    throw new RangeError(`There is no strength ${strength}; there are 1 … ${CORRUPTION_STRENGTHS}`)
  if (images.length % ITEM_BYTES !== 0)
    throw new RangeError(`${images.length} grey values are no whole number of ${ITEM_BYTES}`)
  return amount
}
