import { ITEM_BYTES, ITEM_SIDE_PX } from '../../contracts/labels.ts'
import { seededRandom } from '../random.ts'
import { amountAt, type Corrupt } from './corruption.ts'

/** Side of the square that covers part of the image, by strength: 2, 8, 18, 33 and 51 % of it. */
export const OCCLUSION_SIDES_PX = [4, 8, 12, 16, 20] as const

/** A grey that is seen both on the garment and on the background. */
export const OCCLUSION_GREY = 128

/** A grey square, wholly inside, at a place that is drawn for each image. */
export const occlusion: Corrupt = (images, strength, seed) => {
  const sidePx = amountAt(OCCLUSION_SIDES_PX, strength, images)
  const random = seededRandom(seed)
  const place = (): number => Math.floor(random() * (ITEM_SIDE_PX - sidePx + 1))
  const result = images.slice()
  for (let image = 0; image < images.length; image += ITEM_BYTES) {
    const left = place()
    const top = place()
    for (let row = top; row < top + sidePx; row++) {
      const from = image + row * ITEM_SIDE_PX + left
      result.fill(OCCLUSION_GREY, from, from + sidePx)
    }
  }
  return result
}
