import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startCpu } from '../../backends/start-cpu.ts'
// TensorFlow.js' core alone registers no gradients.
import '@tensorflow/tfjs-layers'
import { NadamOptimizer } from './nadam.ts'

/** x² + y/2 at learning rate 0.1 from (1, −2), from the formula in decimal arithmetic of 40 digits. */
const EXPECTED = [
  [0.894354827446, -2.1056451567],
  [0.81997307872, -2.18401357671],
  [0.752729277495, -2.25723527522],
]

describe('Nadam', () => {
  beforeAll(startCpu)

  it('makes the three steps that the formula gives', () => {
    const x = tf.variable(tf.scalar(1))
    const y = tf.variable(tf.scalar(-2))
    const optimizer = new NadamOptimizer(0.1)
    for (const [expectedX, expectedY] of EXPECTED) {
      optimizer.minimize(() => tf.add(tf.square(x), tf.div(y, 2)) as tf.Scalar, false, [x, y])
      expect(x.dataSync()[0]).toBeCloseTo(expectedX!, 5)
      expect(y.dataSync()[0]).toBeCloseTo(expectedY!, 5)
    }
    expect(optimizer.iterations).toBe(3)
    tf.dispose([x, y])
    optimizer.dispose()
  })

  it('is in its first step the gradient made Nesterov-like: 1 + 0.1·μ₂/(1 − μ₁μ₂) times its sign', () => {
    const x = tf.variable(tf.scalar(5))
    const optimizer = new NadamOptimizer(1)
    optimizer.minimize(() => tf.mul(x, 3) as tf.Scalar, false, [x])
    // μ₁ = 0.9·(1 − ½·0.96^0.004) = 0.4500735, μ₂ = 0.4501469.
    expect(5 - x.dataSync()[0]!).toBeCloseTo(1 + 0.04501469 / (1 - 0.4500735 * 0.4501469), 5)
    optimizer.dispose()
    x.dispose()
  })

  it('keeps two moments a variable, and no tensor after it is disposed of', () => {
    const x = tf.variable(tf.ones([3]))
    const before = tf.memory().numTensors
    const optimizer = new NadamOptimizer(0.01)
    const step = () => optimizer.minimize(() => tf.sum(tf.square(x)) as tf.Scalar, false, [x])
    step()
    expect(tf.memory().numTensors).toBe(before + 2)
    step()
    expect(tf.memory().numTensors).toBe(before + 2)
    optimizer.dispose()
    expect(tf.memory().numTensors).toBe(before)
    x.dispose()
  })
})
