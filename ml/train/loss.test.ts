import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startCpu } from '../backends/start-cpu.ts'
// TensorFlow.js' core alone registers no gradients.
import '@tensorflow/tfjs-layers'
import { crossEntropy } from './loss.ts'

const TARGETS = [
  [1, 0, 0],
  [0.9, 0.1, 0],
  [0, 0, 1],
  [0, 1, 0],
]
/** The last but one is below the floor where its target is 1, and the last is certain. */
const PROBABILITIES = [
  [0.5, 0.3, 0.2],
  [0.25, 0.5, 0.25],
  [0.6, 0.4, 1e-9],
  [0, 1, 0],
]

describe('crossEntropy', () => {
  beforeAll(startCpu)

  it('is the mean of −Σ t·ln p, p no less than 1e-7', () => {
    const loss = crossEntropy(tf.tensor2d(PROBABILITIES), tf.tensor2d(TARGETS)).dataSync()[0]
    const byHand = -(Math.log(0.5) + 0.9 * Math.log(0.25) + 0.1 * Math.log(0.5) + Math.log(1e-7)) / 4
    expect(loss).toBeCloseTo(byHand, 5)
  })

  it('has −t/(n·p) as its gradient, none below the floor, times that of what follows', () => {
    const gradient = tf.grad((p: tf.Tensor) =>
      tf.mul(crossEntropy(p as tf.Tensor2D, tf.tensor2d(TARGETS)), 3),
    )(tf.tensor2d(PROBABILITIES))
    const expected = [
      [-1 / 0.5, 0, 0],
      [-0.9 / 0.25, -0.1 / 0.5, 0],
      [0, 0, 0],
      [0, -1, 0],
    ].flat()
    for (const [i, value] of gradient.dataSync().entries())
      expect(value).toBeCloseTo((3 / 4) * expected[i]!, 5)
  })

  it('has the gradient that TensorFlow.js takes of it by itself', () => {
    const targets = tf.tensor2d(TARGETS)
    const automatic = (p: tf.Tensor) =>
      tf.neg(tf.mean(tf.sum(tf.mul(targets, tf.log(tf.clipByValue(p, 1e-7, 1))), 1)))
    const p = tf.softmax(tf.randomNormal([4, 3], 0, 4, 'float32', 8))
    const own = tf
      .grad((x: tf.Tensor) => crossEntropy(x as tf.Tensor2D, targets))(p)
      .dataSync()
    const given = tf.grad(automatic)(p).dataSync()
    for (const [i, value] of own.entries()) expect(value).toBeCloseTo(given[i]!, 5)
  })
})
