import * as tf from '@tensorflow/tfjs-core'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { Failure } from '../failure.ts'

const IMAGE_BLOCK = 1000
const TRAINING_BLOCK = 4000

/**
 * More than float32 can lose of a squared distance of two images made out of their dot product: 2·784 roundings of 2⁻²⁴ of the
 * largest product, 784.
 */
const SLACK = 0.08

/** Of every image the nearest training image; one entry an image. */
export interface NearestImages {
  /** Position among the training images, the first of those equally near. */
  indices: Uint32Array
  /** Euclidean distance over the 784 grey values / 255, 0 … 28. */
  distances: Float32Array
}

const countImages = (images: Uint8Array, what: string): number => {
  const count = images.length / ITEM_BYTES
  if (!Number.isInteger(count)) throw new Failure(`The ${what} are no whole number of ${ITEM_BYTES} values`)
  return count
}

/** Squared lengths of the images, in grey values / 255. */
const squaredNorms = (images: Uint8Array): Float32Array => {
  const norms = new Float32Array(images.length / ITEM_BYTES)
  for (let i = 0; i < norms.length; i++) {
    let sum = 0
    for (let p = i * ITEM_BYTES; p < (i + 1) * ITEM_BYTES; p++) sum += images[p]! ** 2
    norms[i] = sum / 255 ** 2
  }
  return norms
}

/** Squared distance of two images in whole grey values, without any rounding. */
const squaredDistance = (a: Uint8Array, i: number, b: Uint8Array, j: number): number => {
  let sum = 0
  for (let p = 0; p < ITEM_BYTES; p++) sum += (a[i * ITEM_BYTES + p]! - b[j * ITEM_BYTES + p]!) ** 2
  return sum
}

/** Images `from` … `to` as float rows in [0, 1]. */
const rowsOf = (images: Uint8Array, from: number, to: number): tf.Tensor2D =>
  tf.tensor2d(
    Float32Array.from(images.subarray(from * ITEM_BYTES, to * ITEM_BYTES), (grey) => grey / 255),
    [to - from, ITEM_BYTES],
  )

/**
 * The nearest training image of every image (uint8, 784 grey values each) by brute force. Dot products of whole blocks, on
 * whatever TensorFlow.js backend runs, sieve the candidates; those left are compared in whole numbers, so every backend that
 * multiplies in float32 finds the same. `report` is called with the share of the work that is done, 0 … 1. Throws a Failure where
 * there are no training images or the values are no whole number of images.
 */
export const nearestTrainingImages = async (
  images: Uint8Array,
  training: Uint8Array,
  report?: (done: number) => void,
): Promise<NearestImages> => {
  const count = countImages(images, 'images')
  const candidates = countImages(training, 'training images')
  if (candidates === 0) throw new Failure('There are no training images to be near to')
  const imageNorms = squaredNorms(images)
  const trainingNorms = squaredNorms(training)
  const indices = new Uint32Array(count)
  const least = new Float64Array(count).fill(Number.POSITIVE_INFINITY)

  const sieve = (image: number, first: number, dots: Float32Array): void => {
    const limitNow = (): number => least[image]! / 255 ** 2 - imageNorms[image]! + SLACK
    let limit = limitNow()
    for (let k = 0; k < dots.length; k++) {
      if (trainingNorms[first + k]! - 2 * dots[k]! > limit) continue
      const exact = squaredDistance(images, image, training, first + k)
      if (exact >= least[image]!) continue
      least[image] = exact
      indices[image] = first + k
      limit = limitNow()
    }
  }

  for (let first = 0; first < candidates; first += TRAINING_BLOCK) {
    const last = Math.min(candidates, first + TRAINING_BLOCK)
    const columns = tf.tidy(() => tf.transpose(rowsOf(training, first, last)))
    for (let from = 0; from < count; from += IMAGE_BLOCK) {
      const to = Math.min(count, from + IMAGE_BLOCK)
      const product = tf.tidy(() => tf.matMul(rowsOf(images, from, to), columns))
      const dots = (await product.data()) as Float32Array
      product.dispose()
      const width = last - first
      for (let i = from; i < to; i++)
        sieve(i, first, dots.subarray((i - from) * width, (i - from + 1) * width))
    }
    columns.dispose()
    report?.(last / candidates)
  }
  return { indices, distances: Float32Array.from(least, (squared) => Math.sqrt(squared) / 255) }
}
