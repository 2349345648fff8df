import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { startWasm } from '../backends/start-wasm.ts'
import { seededRandom } from '../data/random.ts'
import { nearestTrainingImages } from './nearest-training-image.ts'

const randomImages = (count: number, seed: number): Uint8Array => {
  const random = seededRandom(seed)
  return Uint8Array.from({ length: count * ITEM_BYTES }, () => Math.floor(random() * 256))
}

/** An independent implementation: every pair in doubles. */
const plainly = (images: Uint8Array, training: Uint8Array): [number, number][] =>
  Array.from({ length: images.length / ITEM_BYTES }, (_, i) => {
    const image = images.subarray(i * ITEM_BYTES, (i + 1) * ITEM_BYTES)
    const distances = Array.from({ length: training.length / ITEM_BYTES }, (_, j) =>
      Math.hypot(...Array.from(image, (grey, p) => (grey - training[j * ITEM_BYTES + p]!) / 255)),
    )
    const nearest = Math.min(...distances)
    return [distances.indexOf(nearest), nearest]
  })

describe('nearestTrainingImages', () => {
  beforeAll(() => startWasm())

  it('finds what comparing every pair finds, over several blocks', async () => {
    // 1,003 images and 4,100 training images: two blocks each. Only the ends of the images are compared plainly, as that is slow.
    const images = randomImages(1003, 1)
    const training = randomImages(4100, 2)
    // A copy in the second block, a little off.
    const at = 4050 * ITEM_BYTES
    training.set(images.subarray(2 * ITEM_BYTES, 3 * ITEM_BYTES), at)
    training[at + 10] = images[2 * ITEM_BYTES + 10]! ^ 1
    const found = await nearestTrainingImages(images, training)
    expect([found.indices[2], found.distances[2]]).toEqual([4050, Math.fround(1 / 255)])
    for (const [first, count] of [
      [0, 4],
      [1001, 2],
    ] as const) {
      const some = images.subarray(first * ITEM_BYTES, (first + count) * ITEM_BYTES)
      plainly(some, training).forEach(([index, distance], i) => {
        expect(found.indices[first + i]).toBe(index)
        expect(found.distances[first + i]).toBeCloseTo(distance, 5)
      })
    }
  })

  it('takes the first of equals, and 28 is the farthest there is', async () => {
    const white = new Uint8Array(ITEM_BYTES).fill(255)
    const training = new Uint8Array(3 * ITEM_BYTES)
    const { indices, distances } = await nearestTrainingImages(white, training)
    expect([indices[0], distances[0]]).toEqual([0, 28])
  })

  it('leaves no tensor and tells how far it is', async () => {
    const before = tf.memory().numTensors
    const done: number[] = []
    await nearestTrainingImages(randomImages(2, 3), randomImages(4001, 4), (share) => done.push(share))
    expect(tf.memory().numTensors).toBe(before)
    expect(done).toEqual([4000 / 4001, 1])
  })

  it('refuses half images and no training images', async () => {
    const image = new Uint8Array(ITEM_BYTES)
    await expect(nearestTrainingImages(new Uint8Array(5), image)).rejects.toThrow('no whole number of 784')
    await expect(nearestTrainingImages(image, new Uint8Array())).rejects.toThrow('no training images')
  })
})
