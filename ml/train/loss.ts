import * as tf from '@tensorflow/tfjs-core'

/** Keras' floor under a probability before its logarithm. */
const FLOOR = 1e-7

/** Mean over the batch of −ln p(label): probabilities [n, 10], labels one-hot [n, 10] → scalar. */
export const crossEntropy = (probabilities: tf.Tensor2D, oneHot: tf.Tensor2D): tf.Scalar =>
  tf.tidy(() => {
    const logs = tf.log(tf.clipByValue(probabilities, FLOOR, 1))
    return tf.neg(tf.mean(tf.sum(tf.mul(oneHot, logs), 1))) as tf.Scalar
  })
