import { ITEM_BYTES } from '../../contracts/labels.ts'

/** Images as in the dataset (784 grey values each, uint8, 0 = background) with one label (0–9) each. */
export interface LabelledImages {
  images: Uint8Array
  labels: Uint8Array
}

export const countOf = (data: LabelledImages): number => data.labels.length

/** The first `count` items, sharing memory. */
export const firstItems = (data: LabelledImages, count: number): LabelledImages => ({
  images: data.images.subarray(0, count * ITEM_BYTES),
  labels: data.labels.subarray(0, count),
})

/** The named items, copied, in the order of `indices`. */
export const pickItems = (data: LabelledImages, indices: ArrayLike<number>): LabelledImages => {
  const images = new Uint8Array(indices.length * ITEM_BYTES)
  const labels = new Uint8Array(indices.length)
  for (let i = 0; i < indices.length; i++) {
    const from = indices[i]! * ITEM_BYTES
    images.set(data.images.subarray(from, from + ITEM_BYTES), i * ITEM_BYTES)
    labels[i] = data.labels[indices[i]!]!
  }
  return { images, labels }
}
