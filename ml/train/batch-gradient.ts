import * as tf from '@tensorflow/tfjs-core'
import type { LayersModel } from '@tensorflow/tfjs-layers'
import { CLASS_COUNT } from '../../contracts/labels.ts'
import { crossEntropy } from './loss.ts'
import type { Batch } from './prepare-batch.ts'
import { separateDense } from './separate-dense.ts'

/** What a step tells of its batch, or a share of a batch of what it adds to that. */
export interface StepFigures {
  loss: number
  correct: number
}

export interface BatchGradient {
  /** In the order of the model's trainable weights; the caller disposes of them. */
  gradients: { name: string; tensor: tf.Tensor }[]
  /** Waits for the device; to be called once. */
  figures: () => Promise<StepFigures>
}

/** The variables that training changes. */
export const variablesOf = (model: LayersModel): tf.Variable[] =>
  model.trainableWeights.map((weight) => weight.read() as tf.Variable)

/**
 * Loss and gradient of `batch`, with dropout. Where it is a share of a batch of `items`, both are scaled to what the share adds
 * to that batch's means.
 */
export const batchGradient = (model: LayersModel, batch: Batch, items = batch.size): BatchGradient => {
  const { size, rows, classes, targets } = batch
  const shape = model.inputs[0]!.shape.slice(1) as number[]
  const variables = variablesOf(model)
  separateDense()
  const x = tf.tensor(rows, [size, ...shape])
  const target = tf.tensor2d(targets, [size, CLASS_COUNT])
  let probabilities: tf.Tensor2D | undefined
  const { value: loss, grads } = tf.variableGrads(() => {
    const output = model.apply(x, { training: true }) as tf.Tensor2D
    probabilities = tf.keep(output)
    const mean = crossEntropy(output, target)
    return size === items ? mean : tf.mul(mean, size / items)
  }, variables)
  const answers = tf.argMax(probabilities!, 1)
  return {
    gradients: variables.map(({ name }) => ({ name, tensor: grads[name]! })),
    figures: async () => {
      const [lossValue, answered] = await Promise.all([loss.data(), answers.data()])
      let correct = 0
      for (let i = 0; i < size; i++) if (answered[i] === classes[i]) correct++
      tf.dispose([x, target, loss, probabilities!, answers])
      return { loss: lossValue[0]!, correct }
    },
  }
}
