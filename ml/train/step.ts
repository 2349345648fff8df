import * as tf from '@tensorflow/tfjs-core'
import type { LayersModel } from '@tensorflow/tfjs-layers'
import { batchGradient, type StepFigures } from './batch-gradient.ts'
import type { Batch } from './prepare-batch.ts'

/**
 * One step of the optimizer along the mean gradient of a batch. What this thread has to do for it is begun when the call
 * returns; the model has changed when the promise resolves.
 */
export type Step = (model: LayersModel, optimizer: tf.Optimizer, batch: Batch) => Promise<StepFigures>

/** The whole batch at once, on the backend that is set. */
export const stepAlone: Step = (model, optimizer, batch) => {
  const { gradients, figures } = batchGradient(model, batch)
  optimizer.applyGradients(gradients)
  tf.dispose(gradients)
  return figures()
}
