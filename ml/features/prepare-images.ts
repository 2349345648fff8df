import * as tf from '@tensorflow/tfjs-core'
import { ITEM_BYTES, ITEM_SIDE_PX } from '../../contracts/labels.ts'
import { type BackboneInput, CAFFE_MEANS } from './backbone-input.ts'

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
