import type * as tf from '@tensorflow/tfjs-core'

/** Half a cosine from `start` at progress 0 to zero at progress 1 (Loshchilov and Hutter, SGDR, 2017, without restarts). */
export const cosineRate = (start: number, progress: number): number =>
  (start * (1 + Math.cos(Math.PI * progress))) / 2

/** TensorFlow.js reads Adam's rate anew at each step but declares it protected. */
export const setLearningRate = (optimizer: tf.AdamOptimizer, rate: number): void => {
  ;(optimizer as unknown as { learningRate: number }).learningRate = rate
}
