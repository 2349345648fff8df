import * as tf from '@tensorflow/tfjs-core'
import type { LayersModel } from '@tensorflow/tfjs-layers'

type Layer = LayersModel['layers'][number]

/**
 * ∂y/∂A, as A [n × …]: how the score y of each item's class grows with what the first of `layers` reads. The last layer is dense with
 * softmax, and y is what it adds up before that: y = Σ_j h_j·W_jc + b_c. Without dropout.
 */
export const scoreGradient = (
  layers: readonly Layer[],
  activations: tf.Tensor,
  classes: Uint8Array,
): tf.Tensor =>
  tf.tidy(() => {
    const kernel = layers.at(-1)!.getWeights()[0]!
    const columns = tf.gather(tf.transpose(kernel), tf.tensor1d(Int32Array.from(classes), 'int32'))
    const score = (from: tf.Tensor): tf.Scalar => {
      const read = layers.slice(0, -1).reduce((input, layer) => layer.apply(input) as tf.Tensor, from)
      return tf.sum(tf.mul(read, columns))
    }
    return tf.grad(score)(activations)
  })
