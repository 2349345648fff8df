import * as tf from '@tensorflow/tfjs-core'
import type { BackboneInput } from '../contracts/browser-models.ts'
import { ITEM_BYTES, ITEM_SIDE_PX } from '../contracts/labels.ts'

/** ImageNet's means in Keras' 'caffe' preprocessing: blue, green, red, on 0–255. */
export const CAFFE_MEANS = [103.939, 116.779, 123.68] as const

/** Grey images [n × 784] of 0–255 as the backbone wants them: [n, size, size, 3], see BackboneInput. */
export const prepareImages = (images: Uint8Array, { size, preprocessing }: BackboneInput): tf.Tensor4D =>
  tf.tidy(() => {
    const count = images.length / ITEM_BYTES
    const grey = tf.tensor4d(Float32Array.from(images), [count, ITEM_SIDE_PX, ITEM_SIDE_PX, 1])
    const enlarged = tf.image.resizeBilinear(grey, [size, size])
    const colour = tf.concat([enlarged, enlarged, enlarged], 3) as tf.Tensor4D
    return preprocessing === 'caffe'
      ? (tf.sub(colour, tf.tensor1d([...CAFFE_MEANS])) as tf.Tensor4D)
      : (tf.div(colour, 255) as tf.Tensor4D)
  })
