import { ITEM_BYTES } from '../../contracts/labels.ts'

/** Rows of model input: `count` × `width` floats, each row made when a batch asks for it. */
export interface Inputs {
  count: number
  width: number
  /** Writes row `index` into `target` from `offset` on; `mirrored` turns an image left to right. */
  write: (index: number, target: Float32Array, offset: number, mirrored: boolean) => void
}

const SIDE = Math.sqrt(ITEM_BYTES)

/** Images (uint8, 784 each) scaled to [0, 1]. */
export const pixelInputs = (images: Uint8Array): Inputs => ({
  count: images.length / ITEM_BYTES,
  width: ITEM_BYTES,
  write: (index, target, offset, mirrored) => {
    const from = index * ITEM_BYTES
    if (!mirrored) {
      for (let i = 0; i < ITEM_BYTES; i++) target[offset + i] = images[from + i]! / 255
      return
    }
    for (let row = 0; row < ITEM_BYTES; row += SIDE) {
      for (let x = 0; x < SIDE; x++) target[offset + row + x] = images[from + row + SIDE - 1 - x]! / 255
    }
  },
})

/** Feature rows as they are; they cannot be mirrored any more. */
export const featureInputs = (features: Float32Array, width: number): Inputs => ({
  count: features.length / width,
  width,
  write: (index, target, offset) => {
    target.set(features.subarray(index * width, (index + 1) * width), offset)
  },
})
