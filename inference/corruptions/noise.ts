import { seededRandom } from '../random.ts'
import { amountAt, type Corrupt } from './corruption.ts'

/** Standard deviation of what is added to every pixel, in grey values of 0 … 255, by strength. */
export const NOISE_SIGMAS_GREY = [20, 40, 60, 80, 100] as const

/** Gaussian noise on every pixel, cut off at black and white. */
export const noise: Corrupt = (images, strength, seed) => {
  const sigma = amountAt(NOISE_SIGMAS_GREY, strength, images)
  const random = seededRandom(seed)
  const result = new Uint8Array(images.length)
  // Box and Muller's transform gives two normal numbers at a time; images have an even number of pixels.
  for (let p = 0; p < images.length; p += 2) {
    const radius = sigma * Math.sqrt(-2 * Math.log(1 - random()))
    const angle = 2 * Math.PI * random()
    const added = [radius * Math.cos(angle), radius * Math.sin(angle)]
    for (let i = 0; i < 2; i++) {
      result[p + i] = Math.min(255, Math.max(0, Math.round(images[p + i]! + added[i]!)))
    }
  }
  return result
}
