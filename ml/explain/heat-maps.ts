import * as tf from '@tensorflow/tfjs-core'
import { type LayersModel, model as modelOf } from '@tensorflow/tfjs-layers'
import { encodeHeatMap, HEAT_BYTES } from '../../contracts/heat-map.ts'
import { ITEM_BYTES, ITEM_SIDE_PX } from '../../contracts/labels.ts'
import { contributions } from './contributions.ts'
import { heatLevels } from './heat-levels.ts'
import { scoreGradient } from './score-gradient.ts'

const BATCH = 200

/** What images [n × 784] contribute to the scores of one class each, [n × side × side]. */
type Explainer = (images: Uint8Array, classes: Uint8Array) => tf.Tensor3D

const inputOf = (model: LayersModel, images: Uint8Array): tf.Tensor =>
  tf.tensor(
    Float32Array.from(images, (grey) => grey / 255),
    [images.length / ITEM_BYTES, ...(model.inputs[0]!.shape.slice(1) as number[])],
  )

/** By the output of the convolution at `at`, before any pooling. */
const byMaps = (model: LayersModel, at: number): Explainer => {
  const { layers } = model
  const trunk = modelOf({ inputs: model.inputs, outputs: layers[at]!.output })
  return (images, classes) =>
    tf.tidy(() => {
      const maps = trunk.predict(inputOf(model, images)) as tf.Tensor4D
      return contributions(maps, scoreGradient(layers.slice(at + 1), maps, classes) as tf.Tensor4D)
    })
}

/** By the pixels themselves. */
const byPixels = (model: LayersModel): Explainer => {
  const layers = model.layers.filter((layer) => layer.getClassName() !== 'InputLayer')
  return (images, classes) =>
    tf.tidy(() => {
      const input = inputOf(model, images)
      const shape: [number, number, number, number] = [classes.length, ITEM_SIDE_PX, ITEM_SIDE_PX, 1]
      const gradients = scoreGradient(layers, input, classes)
      return contributions(tf.reshape(input, shape), tf.reshape(gradients, shape))
    })
}

/** By the last convolution where there is one. Null where the model is not a row of layers that ends in a dense one. */
const explainerOf = (model: LayersModel): Explainer | null => {
  if (model.getClassName() !== 'Sequential' || model.layers.at(-1)!.getClassName() !== 'Dense') return null
  const at = model.layers.findLastIndex((layer) => /Conv2D/.test(layer.getClassName()))
  return at < 0 ? byPixels(model) : byMaps(model, at)
}

/** The contributions of one batch as heat maps, HEAT_BYTES each; disposes of them. */
export const encodeMaps = async (maps: tf.Tensor3D): Promise<Uint8Array> => {
  const [count, side] = maps.shape
  const values = (await maps.data()) as Float32Array
  maps.dispose()
  const bytes = new Uint8Array(count * HEAT_BYTES)
  for (let i = 0; i < count; i++) {
    const map = values.subarray(i * side * side, (i + 1) * side * side)
    bytes.set(encodeHeatMap(heatLevels(map, side)), i * HEAT_BYTES)
  }
  return bytes
}

/**
 * Heat maps of images (uint8, 784 grey values each) for the class that a model of pixels gave each, [n × HEAT_BYTES] as
 * contracts/heat-map.ts has them; null for a model that cannot be explained so.
 */
export const heatMaps = async (
  model: LayersModel,
  images: Uint8Array,
  classes: Uint8Array,
): Promise<Uint8Array | null> => {
  const explainer = explainerOf(model)
  if (!explainer) return null
  const bytes = new Uint8Array(classes.length * HEAT_BYTES)
  for (let from = 0; from < classes.length; from += BATCH) {
    const to = Math.min(classes.length, from + BATCH)
    const maps = explainer(images.subarray(from * ITEM_BYTES, to * ITEM_BYTES), classes.subarray(from, to))
    bytes.set(await encodeMaps(maps), from * HEAT_BYTES)
  }
  return bytes
}
