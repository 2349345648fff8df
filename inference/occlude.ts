import { ITEM_BYTES, ITEM_SIDE_PX } from '../contracts/labels.ts'

/** Side of the patch that covers part of a picture, and how far it moves from one picture to the next. */
export const PATCH_PX = 4
export const STRIDE_PX = 2
/** Places of the patch along a side. */
export const PLACES = (ITEM_SIDE_PX - PATCH_PX) / STRIDE_PX + 1
/** So far around the patch its surroundings are averaged. */
const AROUND_PX = 2

/** The mean of the pixels within AROUND_PX of the patch at (left, top), itself left out. */
const meanAround = (pixels: Uint8Array, left: number, top: number): number => {
  let sum = 0
  let count = 0
  for (let y = Math.max(0, top - AROUND_PX); y < Math.min(ITEM_SIDE_PX, top + PATCH_PX + AROUND_PX); y++)
    for (
      let x = Math.max(0, left - AROUND_PX);
      x < Math.min(ITEM_SIDE_PX, left + PATCH_PX + AROUND_PX);
      x++
    ) {
      if (x >= left && x < left + PATCH_PX && y >= top && y < top + PATCH_PX) continue
      sum += pixels[y * ITEM_SIDE_PX + x]!
      count += 1
    }
  return Math.round(sum / count)
}

/** A picture (784 greys) with the patch in each of its PLACES × PLACES places, row by row: filled with background, or with the mean around it. */
export const occludedCopies = (pixels: Uint8Array, fill: 'zero' | 'mean'): Uint8Array => {
  const copies = new Uint8Array(PLACES * PLACES * ITEM_BYTES)
  for (let place = 0; place < PLACES * PLACES; place++) {
    const copy = copies.subarray(place * ITEM_BYTES, (place + 1) * ITEM_BYTES)
    copy.set(pixels)
    const left = (place % PLACES) * STRIDE_PX
    const top = Math.floor(place / PLACES) * STRIDE_PX
    const grey = fill === 'zero' ? 0 : meanAround(pixels, left, top)
    for (let y = top; y < top + PATCH_PX; y++)
      copy.fill(grey, y * ITEM_SIDE_PX + left, y * ITEM_SIDE_PX + left + PATCH_PX)
  }
  return copies
}

/** Cells of the map: STRIDE_PX pixels a side, so that every patch covers whole ones. */
export const OCCLUSION_SIDE = ITEM_SIDE_PX / STRIDE_PX

/** The drops of a score by place of the patch as a map: each cell is the mean over the patches that covered it. */
export const occlusionMap = (drops: ArrayLike<number>): Float32Array => {
  const cells = PATCH_PX / STRIDE_PX
  const sums = new Float32Array(OCCLUSION_SIDE ** 2)
  const counts = new Uint8Array(OCCLUSION_SIDE ** 2)
  for (let place = 0; place < PLACES * PLACES; place++)
    for (let dy = 0; dy < cells; dy++)
      for (let dx = 0; dx < cells; dx++) {
        const cell = (Math.floor(place / PLACES) + dy) * OCCLUSION_SIDE + (place % PLACES) + dx
        sums[cell]! += drops[place]!
        counts[cell]! += 1
      }
  return sums.map((sum, cell) => sum / counts[cell]!)
}
