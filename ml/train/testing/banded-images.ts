import type { LabelledImages } from '../../data/labelled-images.ts'
import { seededRandom } from '../../data/random.ts'

/** Noise with one bright band, whose height is the label, so that there is something to learn. */
export const bandedImages = (count: number, seed: number): LabelledImages => {
  const random = seededRandom(seed)
  const labels = Uint8Array.from({ length: count }, () => Math.floor(random() * 10))
  const images = Uint8Array.from({ length: count * 784 }, (_, i) => {
    const band = Math.floor((i % 784) / 79)
    return (band === labels[Math.floor(i / 784)] ? 150 : 0) + random() * 100
  })
  return { images, labels }
}
