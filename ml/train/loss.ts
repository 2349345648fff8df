import * as tf from '@tensorflow/tfjs-core'

/** Keras' floor under a probability before its logarithm. */
const FLOOR = 1e-7

/** Mean over the batch of −Σ target · ln p: probabilities [n, 10], targets [n, 10] with rows that sum to 1 → scalar; −ln p(label) where a target is one-hot. */
export const crossEntropy = (probabilities: tf.Tensor2D, targets: tf.Tensor2D): tf.Scalar =>
  tf.tidy(() => {
    const logs = tf.log(tf.clipByValue(probabilities, FLOOR, 1))
    return tf.neg(tf.mean(tf.sum(tf.mul(targets, logs), 1))) as tf.Scalar
  })
