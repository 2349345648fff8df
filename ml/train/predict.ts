import * as tf from '@tensorflow/tfjs-core'
import type { LayersModel } from '@tensorflow/tfjs-layers'
import { CLASS_COUNT } from '../../contracts/labels.ts'
import type { Inputs } from './inputs.ts'

const BATCH = 500

/** The model's probabilities for every row in order, [count × 10], without dropout. */
export const predict = async (model: LayersModel, inputs: Inputs): Promise<Float32Array> => {
  const shape = model.inputs[0]!.shape.slice(1) as number[]
  const probabilities = new Float32Array(inputs.count * CLASS_COUNT)
  for (let first = 0; first < inputs.count; first += BATCH) {
    const size = Math.min(BATCH, inputs.count - first)
    const rows = new Float32Array(size * inputs.width)
    for (let i = 0; i < size; i++) inputs.write(first + i, rows, i * inputs.width)
    const output = tf.tidy(() => model.predict(tf.tensor(rows, [size, ...shape])) as tf.Tensor)
    probabilities.set(await output.data(), first * CLASS_COUNT)
    output.dispose()
  }
  return probabilities
}
