import * as tf from '@tensorflow/tfjs-core'

/** Keras' floor under a probability before its logarithm. */
const FLOOR = 1e-7

/**
 * Mean over the batch of −Σ target · ln p: probabilities [n, 10], targets [n, 10] with rows that sum to 1 → scalar; −ln p(label) where a target is one-hot.
 * Differentiable by the probabilities; a probability below the floor has no gradient, as in Keras. The gradient is written out because taking
 * it through the clipping makes four tensors of truth values, each of which takes as long as a logarithm.
 */
export const crossEntropy = (probabilities: tf.Tensor2D, targets: tf.Tensor2D): tf.Scalar =>
  tf.customGrad((p, save) => {
    const clipped = tf.clipByValue(p as tf.Tensor, FLOOR, 1)
    ;(save as tf.GradSaveFunc)([p as tf.Tensor, clipped, targets])
    const logs = tf.log(clipped)
    return {
      value: tf.neg(tf.mean(tf.sum(tf.mul(targets, logs), 1))) as tf.Scalar,
      gradFunc: (dy: tf.Scalar, [given, floored, t]: tf.Tensor[]) => {
        const above = tf.step(tf.sub(given!, FLOOR))
        const share = tf.div(dy, -probabilities.shape[0])
        return tf.mul(tf.mul(tf.div(t!, floored!), above), share)
      },
    }
  })(probabilities)
