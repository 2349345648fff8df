import * as tf from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { startCpu } from '../../backends/start-cpu.ts'
import { startWasm } from '../../backends/start-wasm.ts'
// TensorFlow.js' core alone registers no gradients.
import '@tensorflow/tfjs-layers'
import { AdamOptimizer } from './adam.ts'

/** Not a multiple of the four values that are done at once. */
const SHAPE = [5, 11]
const STEPS = 40

/** The values of a variable after each step down a bowl of uneven sides, with gradients that change sign. */
const descend = (optimizer: tf.Optimizer): number[][] => {
  const x = tf.variable(tf.randomNormal(SHAPE, 0, 1, 'float32', 3))
  const sides = tf.randomUniform(SHAPE, 0, 5, 'float32', 4)
  const steps = Array.from({ length: STEPS }, () => {
    optimizer.minimize(() => tf.sum(tf.mul(tf.square(x), sides)) as tf.Scalar, false, [x])
    return Array.from(x.dataSync())
  })
  optimizer.dispose()
  tf.dispose([x, sides])
  return steps
}

describe.each(['cpu', 'wasm'])('Adam on %s', (backend) => {
  beforeAll(async () => {
    await startCpu()
    await startWasm()
    await tf.setBackend(backend)
  })

  it('takes TensorFlow.js’ own steps, to the bit', () => {
    expect(descend(new AdamOptimizer(0.2))).toEqual(descend(tf.train.adam(0.2)))
  })

  it('keeps two moments a variable, and no tensor after it is disposed of', () => {
    const x = tf.variable(tf.ones(SHAPE))
    const before = tf.memory().numTensors
    const optimizer = new AdamOptimizer(0.01)
    const ofItsOwn = tf.memory().numTensors
    const step = () => optimizer.minimize(() => tf.sum(tf.square(x)) as tf.Scalar, false, [x])
    step()
    expect(tf.memory().numTensors).toBe(ofItsOwn + 2)
    step()
    expect(tf.memory().numTensors).toBe(ofItsOwn + 2)
    optimizer.dispose()
    expect(tf.memory().numTensors).toBe(before)
    x.dispose()
  })
})

it('on wasm Adam has a kernel of its own, and elsewhere none', async () => {
  const { ADAM_STEP } = await import('../../backends/wasm/adam-step.ts')
  expect(tf.getKernel(ADAM_STEP, 'wasm')).toBeDefined()
  expect(tf.getKernel(ADAM_STEP, 'cpu')).toBeUndefined()
})
