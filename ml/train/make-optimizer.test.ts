import * as tf from '@tensorflow/tfjs-core'
// Registers the gradients.
import '@tensorflow/tfjs-layers'
import { beforeAll, describe, expect, it } from 'vitest'
import { startCpu } from '../backends/start-cpu.ts'
import { describeOptimizer, makeOptimizer, type OptimizerPlan, scheduleRate } from './make-optimizer.ts'

/** Where x ends up from 1 after two steps down the slope 1, the rate set for `progress` before each. */
const afterTwoSteps = (plan: OptimizerPlan, progress: number): number => {
  const optimizer = makeOptimizer(plan)
  const x = tf.variable(tf.scalar(1))
  for (let step = 0; step < 2; step++) {
    scheduleRate(optimizer, plan, progress)
    optimizer.minimize(() => tf.mul(x, 1) as tf.Scalar, false, [x])
  }
  return x.dataSync()[0]!
}

describe('makeOptimizer', () => {
  beforeAll(() => startCpu())

  it.each([
    // Plain descent: two steps of the rate. Nesterov: steps of 1 + .9 and 1 + .9 · 1.9 rates. Adam: two steps of the rate.
    ['sgd', 1 - 2 * 0.1],
    ['momentum', 1 - 0.1 * (1.9 + 2.71)],
    ['adam', 1 - 2 * 0.1],
  ] as const)('%s takes steps of its kind', (kind, expected) => {
    const x = afterTwoSteps({ kind, learningRate: 0.1, schedule: 'constant' }, 1)
    expect(x).toBeCloseTo(expected, 5)
  })

  it.each(['sgd', 'momentum', 'adam'] as const)('%s stands still at the end of a cosine', (kind) => {
    expect(afterTwoSteps({ kind, learningRate: 0.1, schedule: 'cosine' }, 1)).toBeCloseTo(1, 6)
  })

  it('is told in words', () => {
    expect(describeOptimizer({ kind: 'momentum', learningRate: 0.05, schedule: 'cosine' })).toBe(
      'SGD with Nesterov momentum 0.9, learning rate 0.05 falling along a cosine',
    )
  })
})
