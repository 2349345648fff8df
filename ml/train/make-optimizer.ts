import * as tf from '@tensorflow/tfjs-core'
import { AdamOptimizer } from './optimizers/adam.ts'

export interface OptimizerPlan {
  /** `momentum` is gradient descent with Nesterov's momentum of 0.9. */
  kind: 'adam' | 'sgd' | 'momentum'
  learningRate: number
  /** `cosine`: the rate falls to zero along half a cosine over the whole training. */
  schedule: 'constant' | 'cosine'
}

const MOMENTUM = 0.9

const NAMES = { adam: 'Adam', sgd: 'SGD', momentum: `SGD with Nesterov momentum ${MOMENTUM}` }

export const makeOptimizer = ({ kind, learningRate }: OptimizerPlan): tf.Optimizer => {
  if (kind === 'adam') return new AdamOptimizer(learningRate)
  return kind === 'sgd' ? tf.train.sgd(learningRate) : tf.train.momentum(learningRate, MOMENTUM, true)
}

export const describeOptimizer = ({ kind, learningRate, schedule }: OptimizerPlan): string =>
  `${NAMES[kind]}, learning rate ${learningRate}${schedule === 'cosine' ? ' falling along a cosine' : ''}`

/** Half a cosine from `start` at progress 0 to zero at progress 1 (Loshchilov and Hutter, SGDR, 2017, without restarts). */
export const cosineRate = (start: number, progress: number): number =>
  (start * (1 + Math.cos(Math.PI * progress))) / 2

/** Sets the rate for the step at `progress` (0 … 1) of the whole training. */
export const scheduleRate = (optimizer: tf.Optimizer, plan: OptimizerPlan, progress: number): void => {
  if (plan.schedule === 'constant') return
  const rate = cosineRate(plan.learningRate, progress)
  // By the plan: TensorFlow.js calls every optimizer an instance of every optimizer's class.
  if (plan.kind !== 'adam') (optimizer as tf.SGDOptimizer).setLearningRate(rate)
  // It reads Adam's rate anew at each step but declares it protected.
  else (optimizer as unknown as { learningRate: number }).learningRate = rate
}
