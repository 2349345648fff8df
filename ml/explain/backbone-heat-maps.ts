import * as tf from '@tensorflow/tfjs-core'
import { type LayersModel, model as modelOf } from '@tensorflow/tfjs-layers'
import { HEAT_BYTES } from '../../contracts/heat-map.ts'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { prepareImages } from '../../inference/prepare-images.ts'
import type { BackboneInput } from '../features/backbone-input.ts'
import { contributions } from './contributions.ts'
import { encodeMaps } from './heat-maps.ts'
import { scoreGradient } from './score-gradient.ts'

const BATCH = 100

/**
 * Heat maps, as `heatMaps` gives them, of a head on a frozen backbone, by the last maps that the backbone averages: at 96 px they are
 * 3 × 3 of 2048. A feature is the mean of its map over Z places, f_k = (1/Z)·Σ A^k_xy, so that ∂y/∂A^k_xy = (1/Z)·∂y/∂f_k in every place; the
 * factor 1/Z is the same for all and left out. `report` is told the images done.
 */
export const backboneHeatMaps = async (
  backbone: LayersModel,
  head: LayersModel,
  { input, images, classes }: { input: BackboneInput; images: Uint8Array; classes: Uint8Array },
  report?: (done: number) => void,
): Promise<Uint8Array> => {
  const trunk = modelOf({ inputs: backbone.inputs, outputs: backbone.layers.at(-1)!.input })
  const layers = head.layers.filter((layer) => layer.getClassName() !== 'InputLayer')
  const bytes = new Uint8Array(classes.length * HEAT_BYTES)
  for (let from = 0; from < classes.length; from += BATCH) {
    const to = Math.min(classes.length, from + BATCH)
    const maps = tf.tidy(() => {
      const prepared = prepareImages(images.subarray(from * ITEM_BYTES, to * ITEM_BYTES), input)
      const last = trunk.predict(prepared) as tf.Tensor4D
      const gradients = scoreGradient(layers, tf.mean(last, [1, 2]), classes.subarray(from, to))
      return contributions(last, tf.expandDims(tf.expandDims(gradients, 1), 1) as tf.Tensor4D)
    })
    bytes.set(await encodeMaps(maps), from * HEAT_BYTES)
    report?.(to)
  }
  return bytes
}
