import * as tf from '@tensorflow/tfjs-core'
import { type LayersModel, loadLayersModel } from '@tensorflow/tfjs-layers'
import type { ModelHeader } from '../../../inference/model-file.ts'
import { readFramed } from '../../../inference/model-file.ts'
import { unpackWeights } from '../../../inference/weights.ts'

export type Layer = LayersModel['layers'][number]

/** The network of a file as `build-browser` writes it. */
export const readNetwork = async (
  file: Uint8Array,
  change: (topology: object) => object = (topology) => topology,
): Promise<LayersModel> => {
  const { header, bytes } = readFramed<ModelHeader>(file)
  return loadLayersModel(
    tf.io.fromMemory({
      modelTopology: change(header.topology),
      weightSpecs: header.tensors.map(({ name, shape }) => ({ name, shape: [...shape], dtype: 'float32' })),
      weightData: unpackWeights(header.tensors, bytes).buffer as ArrayBuffer,
    }),
  )
}

/** Its layers in their order, without the one that stands for the input. Throws for a network that is no row of layers with a dense one at its end. */
export const layersOf = (network: LayersModel): Layer[] => {
  const layers = network.layers.filter((layer) => layer.getClassName() !== 'InputLayer')
  if (network.getClassName() !== 'Sequential' || layers.at(-1)?.getClassName() !== 'Dense')
    throw new Error(`${network.name} is no row of layers`)
  return layers
}

/** Without dropout: a layer that is applied to a tensor is not in training. */
export const runLayers = (layers: readonly Layer[], input: tf.Tensor): tf.Tensor =>
  layers.reduce((read, layer) => layer.apply(read, { training: false }) as tf.Tensor, input)

/** What the last layer adds up before its softmax, [n × 10]. */
export const logitsOf = (layers: readonly Layer[], input: tf.Tensor): tf.Tensor2D => {
  const [kernel, bias] = layers.at(-1)!.getWeights() as [tf.Tensor2D, tf.Tensor1D]
  return tf.add(tf.matMul(runLayers(layers.slice(0, -1), input) as tf.Tensor2D, kernel), bias)
}
