import { ITEM_BYTES } from './labels.ts'

/** The training images that are an item's nearest, each once, ascending: the order of `nearest.bin.gz`. */
export const nearestIndices = (nearestIndex: ArrayLike<number>): Uint16Array =>
  Uint16Array.from(new Set(Array.from(nearestIndex))).sort()

/** Training images and the labels they have there. */
export interface NearestImages {
  /** 784 grey values each. */
  readonly images: Uint8Array
  readonly labels: Uint8Array
}

/** The bytes of `content/nearest.bin.gz` before gzip: all images, then all labels. Throws where the two differ in number. */
export const encodeNearestImages = ({ images, labels }: NearestImages): Uint8Array => {
  if (images.length !== labels.length * ITEM_BYTES)
    throw new Error(`${labels.length} nearest images have ${images.length} grey values`)
  const bytes = new Uint8Array(images.length + labels.length)
  bytes.set(images)
  bytes.set(labels, images.length)
  return bytes
}

/** Reads what `encodeNearestImages` wrote. Throws where the bytes are not those of `count` images. */
export const decodeNearestImages = (bytes: Uint8Array, count: number): NearestImages => {
  if (bytes.length !== count * (ITEM_BYTES + 1))
    throw new Error(`The nearest images have ${bytes.length} bytes instead of ${count * (ITEM_BYTES + 1)}`)
  return { images: bytes.subarray(0, count * ITEM_BYTES), labels: bytes.subarray(count * ITEM_BYTES) }
}
