import { seededRandom } from '../../data/random.ts'
import type { TrialData } from '../run-trial.ts'

/** Noise with one bright band, whose height is the label, so that there is something to learn. */
const makeItems = (count: number, seed: number) => {
  const random = seededRandom(seed)
  const labels = Uint8Array.from({ length: count }, () => Math.floor(random() * 10))
  const images = Uint8Array.from({ length: count * 784 }, (_, i) => {
    const band = Math.floor((i % 784) / 79)
    return (band === labels[Math.floor(i / 784)] ? 150 : 0) + random() * 100
  })
  return { images, labels }
}

/** `train` images to learn from and `validation` to measure on, the same ones every time. */
export const exampleData = (train: number, validation: number): TrialData => ({
  train: makeItems(train, 1),
  validation: makeItems(validation, 2),
})
