import * as tf from '@tensorflow/tfjs-core'
import { type LayersModel, model as modelOf } from '@tensorflow/tfjs-layers'
import { Failure } from '../failure.ts'

const BATCH = 500

/** What a model's last layer reads: one row of `width` activations an item, [count × width], row by row. */
export interface Activations {
  width: number
  values: Float32Array
}

/**
 * The input of the model's last layer for every row of model input, [count × the model's own input shape], as the model
 * was trained to read it; without dropout. Throws a Failure where the last layer does not read one flat row an item, or where
 * `rows` is no whole number of inputs.
 */
export const penultimateActivations = async (
  model: LayersModel,
  rows: Float32Array,
): Promise<Activations> => {
  const shape = model.inputs[0]!.shape.slice(1) as number[]
  const size = shape.reduce((product, extent) => product * extent, 1)
  if (rows.length === 0 || rows.length % size !== 0)
    throw new Failure(`${rows.length} values are no whole number of inputs of ${size}`)
  const output = model.layers.at(-1)!.input
  if (Array.isArray(output) || output.shape.length !== 2 || output === model.inputs[0])
    throw new Failure(
      `The last layer of ${model.name} does not read one row of activations of a layer before it`,
    )
  const width = output.shape[1]!
  const count = rows.length / size
  const trunk = modelOf({ inputs: model.inputs, outputs: output })
  const values = new Float32Array(count * width)
  for (let first = 0; first < count; first += BATCH) {
    const items = Math.min(BATCH, count - first)
    const batch = rows.subarray(first * size, (first + items) * size)
    const activations = tf.tidy(() => trunk.predict(tf.tensor(batch, [items, ...shape])) as tf.Tensor)
    values.set(await activations.data(), first * width)
    activations.dispose()
  }
  return { width, values }
}
