import type * as tf from '@tensorflow/tfjs-core'
import type { LayersModel } from '@tensorflow/tfjs-layers'
import { shuffledIndices } from '../data/random.ts'
import type { TrainingPlan } from '../recipes/recipe.ts'
import type { Inputs } from './inputs.ts'
import { type Batch, prepareBatch } from './prepare-batch.ts'
import { type Step, stepAlone } from './step.ts'

export interface EpochOptions {
  model: LayersModel
  optimizer: tf.Optimizer
  /** How a step is taken; on this thread alone without it. */
  step?: Step | undefined
  inputs: Inputs
  labels: Uint8Array
  /** Target probabilities [items × 10] where they are not simply the labels. */
  targets?: Float32Array | undefined
  batchSize: number
  augment: TrainingPlan['augment']
  /** Called before each step with the items done in this epoch; sets the learning rate. */
  beforeStep: (itemsDone: number) => void
  /** Called after each step with the items done and the mean loss so far. */
  afterStep: (itemsDone: number, loss: number) => void
  /** Asked before each step; true ends the epoch early. */
  stopped: () => boolean
}

/** Loss and accuracy over the items seen while training, so of a model that kept changing. */
export interface EpochFigures {
  items: number
  loss: number
  accuracy: number
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** One pass over the training items in an order drawn from Math.random. */
export const trainEpoch = async (options: EpochOptions): Promise<EpochFigures> => {
  const { model, optimizer, step = stepAlone, inputs, labels, targets, batchSize, augment } = options
  const order = shuffledIndices(inputs.count, Math.random)
  const source = { inputs, labels, targets, order, batchSize, augment }
  let items = 0
  let lossSum = 0
  let correct = 0
  let batch = prepareBatch(source, 0)
  let spare: Batch | undefined
  while (batch && !options.stopped()) {
    const { size } = batch
    options.beforeStep(items)
    const stepping = step(model, optimizer, batch)
    const next = prepareBatch(source, items + size, spare)
    const figures = await stepping
    lossSum += figures.loss * size
    correct += figures.correct
    items += size
    spare = batch
    batch = next
    options.afterStep(items, lossSum / items)
    // The loop is synchronous at heart; without a turn of the event loop Ctrl-C would never be heard.
    await nextTurn()
  }
  return { items, loss: items ? lossSum / items : 0, accuracy: items ? correct / items : 0 }
}
