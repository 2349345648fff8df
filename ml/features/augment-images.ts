import { ITEM_BYTES, ITEM_SIDE_PX } from '../../contracts/labels.ts'
import { seededRandom } from '../data/random.ts'

/** Ranges of Keras' ImageDataGenerator: each is drawn uniformly from ± the range for every image. */
export interface AffineRange {
  rotationDegrees: number
  /** Keras' `shear_range`, which is an angle in degrees. */
  shearDegrees: number
  /** Width and height are scaled apart, each by 1 ± zoom. */
  zoom: number
  /** Mirrored left to right with probability ½. */
  mirror: boolean
}

type Random = () => number

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const around = (range: number, random: Random): number => (2 * random() - 1) * range

/** The 2 × 2 part of Keras' rotation · shear · zoom, which takes positions (row, column) of the result to positions of the image. */
const drawTransform = (range: AffineRange, random: Random): [number, number, number, number] => {
  const turn = radians(around(range.rotationDegrees, random))
  const shear = radians(around(range.shearDegrees, random))
  const down = 1 + around(range.zoom, random)
  const right = (1 + around(range.zoom, random)) * (range.mirror && random() < 0.5 ? -1 : 1)
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return [
    cos * down,
    (-cos * Math.sin(shear) - sin * Math.cos(shear)) * right,
    sin * down,
    (-sin * Math.sin(shear) + cos * Math.cos(shear)) * right,
  ]
}

const LAST = ITEM_SIDE_PX - 1
const CENTRE = LAST / 2
const inside = (position: number): number => Math.min(LAST, Math.max(0, position))

/** One image under an affine map about its centre: bilinear, the nearest pixel beyond the border. */
const transform = (
  from: Uint8Array,
  to: Uint8Array,
  start: number,
  [a, b, c, d]: readonly [number, number, number, number],
): void => {
  for (let y = 0; y < ITEM_SIDE_PX; y++) {
    for (let x = 0; x < ITEM_SIDE_PX; x++) {
      const row = inside(CENTRE + a * (y - CENTRE) + b * (x - CENTRE))
      const column = inside(CENTRE + c * (y - CENTRE) + d * (x - CENTRE))
      const [top, left] = [Math.floor(row), Math.floor(column)]
      const [below, beside] = [Math.min(LAST, top + 1), Math.min(LAST, left + 1)]
      const [down, right] = [row - top, column - left]
      const pixel = (r: number, k: number) => from[start + r * ITEM_SIDE_PX + k]!
      const upper = pixel(top, left) * (1 - right) + pixel(top, beside) * right
      const lower = pixel(below, left) * (1 - right) + pixel(below, beside) * right
      to[start + y * ITEM_SIDE_PX + x] = Math.round(upper * (1 - down) + lower * down)
    }
  }
}

/** Every image [n × 784] turned, sheared, zoomed and mirrored by chance, the same way for the same seed. */
export const augmentImages = (images: Uint8Array, range: AffineRange, seed: number): Uint8Array => {
  const random = seededRandom(seed)
  const augmented = new Uint8Array(images.length)
  for (let start = 0; start < images.length; start += ITEM_BYTES)
    transform(images, augmented, start, drawTransform(range, random))
  return augmented
}
