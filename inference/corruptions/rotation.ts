import { ITEM_BYTES, ITEM_SIDE_PX } from '../../contracts/labels.ts'
import { seededRandom } from '../random.ts'
import { amountAt, type Corrupt } from './corruption.ts'

/**
 * Angle by strength; each image is turned one way or the other. Much farther than this, models that never saw a turned garment come
 * close to guessing and their curves hardly differ.
 */
export const ROTATION_ANGLES_DEG = [6, 12, 18, 24, 30] as const

/** The middle of the image lies between its pixels. */
const MIDDLE = (ITEM_SIDE_PX - 1) / 2

/** Turns one image about its middle, `radians` > 0 clockwise on the screen; bilinear between pixels, background outside. */
const turn = (source: Uint8Array, target: Uint8Array, radians: number): void => {
  const cos = Math.cos(radians)
  const sin = Math.sin(radians)
  const greyAt = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= ITEM_SIDE_PX || y >= ITEM_SIDE_PX ? 0 : source[y * ITEM_SIDE_PX + x]!
  for (let p = 0; p < ITEM_BYTES; p++) {
    const dx = (p % ITEM_SIDE_PX) - MIDDLE
    const dy = Math.floor(p / ITEM_SIDE_PX) - MIDDLE
    // Where the pixel that arrives here was before.
    const x = MIDDLE + cos * dx + sin * dy
    const y = MIDDLE - sin * dx + cos * dy
    const left = Math.floor(x)
    const top = Math.floor(y)
    const right = x - left
    const down = y - top
    target[p] = Math.round(
      (1 - down) * ((1 - right) * greyAt(left, top) + right * greyAt(left + 1, top)) +
        down * ((1 - right) * greyAt(left, top + 1) + right * greyAt(left + 1, top + 1)),
    )
  }
}

/** Rotation about the middle by the strength's angle, to a side that is drawn for each image. */
export const rotation: Corrupt = (images, strength, seed) => {
  const radians = (amountAt(ROTATION_ANGLES_DEG, strength, images) * Math.PI) / 180
  const random = seededRandom(seed)
  const result = new Uint8Array(images.length)
  for (let image = 0; image < images.length; image += ITEM_BYTES) {
    const side = random() < 0.5 ? -1 : 1
    turn(
      images.subarray(image, image + ITEM_BYTES),
      result.subarray(image, image + ITEM_BYTES),
      side * radians,
    )
  }
  return result
}
