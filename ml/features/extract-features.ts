import * as tf from '@tensorflow/tfjs-core'
import type { LayersModel } from '@tensorflow/tfjs-layers'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { prepareImages } from '../../inference/prepare-images.ts'
import { type BackboneInput, FEATURE_COUNT } from './backbone-input.ts'

/** The backbone's averaged activations for grey images [n × 784]: [n × 2048], all at once. */
export const extractFeatures = async (
  backbone: LayersModel,
  images: Uint8Array,
  input: BackboneInput,
): Promise<Float32Array> => {
  const output = tf.tidy(() => backbone.predict(prepareImages(images, input)) as tf.Tensor)
  const features = (await output.data()) as Float32Array
  output.dispose()
  if (features.length !== (images.length / ITEM_BYTES) * FEATURE_COUNT) {
    throw new Error(
      `The backbone gave ${features.length} activations for ${images.length / ITEM_BYTES} images`,
    )
  }
  return features
}
