import * as tf from '@tensorflow/tfjs-core'
import type { TrialSetting } from '../../contracts/search.ts'
import { NadamOptimizer } from '../train/optimizers/nadam.ts'

const MAKERS: Record<TrialSetting['optimizer'], (learningRate: number) => tf.Optimizer> = {
  SGD: (rate) => tf.train.sgd(rate),
  RMSprop: (rate) => tf.train.rmsprop(rate),
  Adagrad: (rate) => tf.train.adagrad(rate),
  Adadelta: (rate) => tf.train.adadelta(rate),
  Adam: (rate) => tf.train.adam(rate),
  Adamax: (rate) => tf.train.adamax(rate),
  Nadam: (rate) => new NadamOptimizer(rate),
}

/** The setting's optimizer at its learning rate; everything else is TensorFlow.js' default, which is Keras'. */
export const makeOptimizer = ({
  optimizer,
  learningRate,
}: Pick<TrialSetting, 'optimizer' | 'learningRate'>): tf.Optimizer => MAKERS[optimizer](learningRate)
