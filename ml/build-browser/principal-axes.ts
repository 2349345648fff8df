import { ITEM_BYTES } from '../../contracts/labels.ts'
import type { NoveltyBasis } from '../../inference/novelty.ts'
import { seededRandom } from '../data/random.ts'

/** Rounds of the iteration; the axes that lie close together in strength may still turn into each other, which changes no distance much. */
const ROUNDS = 40

const meanOf = (images: Uint8Array): Float64Array => {
  const mean = new Float64Array(ITEM_BYTES)
  const count = images.length / ITEM_BYTES
  for (let at = 0; at < images.length; at++) mean[at % ITEM_BYTES]! += images[at]! / 255 / count
  return mean
}

const covarianceOf = (images: Uint8Array, mean: Float64Array): Float64Array => {
  const covariance = new Float64Array(ITEM_BYTES ** 2)
  const count = images.length / ITEM_BYTES
  const away = new Float64Array(ITEM_BYTES)
  for (let from = 0; from < images.length; from += ITEM_BYTES) {
    for (let p = 0; p < ITEM_BYTES; p++) away[p] = images[from + p]! / 255 - mean[p]!
    for (let p = 0; p < ITEM_BYTES; p++) {
      const value = away[p]! / count
      for (let q = p; q < ITEM_BYTES; q++) covariance[p * ITEM_BYTES + q]! += value * away[q]!
    }
  }
  for (let p = 0; p < ITEM_BYTES; p++)
    for (let q = 0; q < p; q++) covariance[p * ITEM_BYTES + q] = covariance[q * ITEM_BYTES + p]!
  return covariance
}

/** Gram and Schmidt's: unit vectors at right angles. */
const straighten = (vectors: Float64Array[]): void => {
  vectors.forEach((vector, i) => {
    for (const before of vectors.slice(0, i)) {
      const along = vector.reduce((sum, v, p) => sum + v * before[p]!, 0)
      for (let p = 0; p < ITEM_BYTES; p++) vector[p]! -= along * before[p]!
    }
    const length = Math.hypot(...vector)
    for (let p = 0; p < ITEM_BYTES; p++) vector[p]! /= length
  })
}

/** The directions in which images (784 greys each) differ most, by orthogonal iteration on their covariance. */
export const principalAxes = (images: Uint8Array, directions: number, seed: number): NoveltyBasis => {
  const mean = meanOf(images)
  const covariance = covarianceOf(images, mean)
  const random = seededRandom(seed)
  let vectors = Array.from({ length: directions }, () => Float64Array.from(mean, () => random() - 0.5))
  straighten(vectors)
  for (let round = 0; round < ROUNDS; round++) {
    vectors = vectors.map((vector) =>
      Float64Array.from({ length: ITEM_BYTES }, (_, p) => {
        let sum = 0
        for (let q = 0; q < ITEM_BYTES; q++) sum += covariance[p * ITEM_BYTES + q]! * vector[q]!
        return sum
      }),
    )
    straighten(vectors)
  }
  const axes = new Float32Array(directions * ITEM_BYTES)
  vectors.forEach((vector, d) => {
    axes.set(vector, d * ITEM_BYTES)
  })
  return { mean: Float32Array.from(mean), axes, directions }
}
