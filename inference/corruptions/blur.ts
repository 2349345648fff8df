import { ITEM_BYTES, ITEM_SIDE_PX } from '../../contracts/labels.ts'
import { amountAt, type Corrupt } from './corruption.ts'

/** Standard deviation of the Gaussian, by strength. */
export const BLUR_SIGMAS_PX = [0.5, 1, 1.5, 2, 2.5] as const

/** Weights of the pixels 0, 1, 2, … away, four standard deviations far; both sides together sum to 1. */
const gaussian = (sigmaPx: number): number[] => {
  const weights = Array.from({ length: Math.ceil(4 * sigmaPx) + 1 }, (_, d) =>
    Math.exp(-(d ** 2) / (2 * sigmaPx ** 2)),
  )
  const sum = 2 * weights.reduce((a, b) => a + b, 0) - weights[0]!
  return weights.map((weight) => weight / sum)
}

/** Beyond its edge an image goes on as its mirror image (… 1 0 | 0 1 …), so that no light is lost or made there. */
const mirrored = (position: number): number => {
  if (position < 0) return -1 - position
  return position < ITEM_SIDE_PX ? position : 2 * ITEM_SIDE_PX - 1 - position
}

/** One line of 28 pixels, `step` apart from `from` on. */
const blurLine = (
  source: Float64Array,
  target: Float64Array,
  from: number,
  step: number,
  weights: number[],
): void => {
  for (let at = 0; at < ITEM_SIDE_PX; at++) {
    let sum = weights[0]! * source[from + at * step]!
    for (let d = 1; d < weights.length; d++) {
      sum += weights[d]! * (source[from + mirrored(at - d) * step]! + source[from + mirrored(at + d) * step]!)
    }
    target[from + at * step] = sum
  }
}

/** Gaussian blur; nothing in it is left to chance. */
export const blur: Corrupt = (images, strength) => {
  const weights = gaussian(amountAt(BLUR_SIGMAS_PX, strength, images))
  const result = new Uint8Array(images.length)
  const rows = new Float64Array(ITEM_BYTES)
  const both = new Float64Array(ITEM_BYTES)
  for (let image = 0; image < images.length; image += ITEM_BYTES) {
    const source = Float64Array.from(images.subarray(image, image + ITEM_BYTES))
    for (let line = 0; line < ITEM_SIDE_PX; line++) blurLine(source, rows, line * ITEM_SIDE_PX, 1, weights)
    for (let line = 0; line < ITEM_SIDE_PX; line++) blurLine(rows, both, line, ITEM_SIDE_PX, weights)
    for (let p = 0; p < ITEM_BYTES; p++) result[image + p] = Math.round(both[p]!)
  }
  return result
}
