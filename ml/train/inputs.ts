import { ITEM_BYTES } from '../../contracts/labels.ts'

/** How an image is changed while it is written: first mirrored left to right, then moved right and down, background coming in. */
export interface ImageChange {
  mirrored: boolean
  rightPx: number
  downPx: number
}

/** Rows of model input: `count` × `width` floats, each row made when a batch asks for it. */
export interface Inputs {
  count: number
  width: number
  /** Writes row `index` into `target` from `offset` on. */
  write: (index: number, target: Float32Array, offset: number, change?: ImageChange) => void
}

const SIDE = Math.sqrt(ITEM_BYTES)

/** Images (uint8, 784 each) scaled to [0, 1]. */
export const pixelInputs = (images: Uint8Array): Inputs => ({
  count: images.length / ITEM_BYTES,
  width: ITEM_BYTES,
  write: (index, target, offset, change) => {
    const from = index * ITEM_BYTES
    if (!change) {
      for (let i = 0; i < ITEM_BYTES; i++) target[offset + i] = images[from + i]! / 255
      return
    }
    const { mirrored, rightPx, downPx } = change
    for (let y = 0; y < SIDE; y++) {
      const row = y - downPx
      for (let x = 0; x < SIDE; x++) {
        const column = x - rightPx
        const inside = row >= 0 && row < SIDE && column >= 0 && column < SIDE
        const at = from + row * SIDE + (mirrored ? SIDE - 1 - column : column)
        target[offset + y * SIDE + x] = inside ? images[at]! / 255 : 0
      }
    }
  },
})

/** Feature rows as they are; they cannot be changed as images any more. */
export const featureInputs = (features: Float32Array, width: number): Inputs => ({
  count: features.length / width,
  width,
  write: (index, target, offset) => {
    target.set(features.subarray(index * width, (index + 1) * width), offset)
  },
})
