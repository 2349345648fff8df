import type { LayersModel } from '@tensorflow/tfjs-layers'
import type { ModelId, ModelSummary } from '../../contracts/content-pack.ts'
import type { BackboneInput } from '../features/backbone-input.ts'

/** What the trained part of a model reads. */
export type RecipeInput =
  /** The image itself, scaled to [0, 1], in `shape`. */
  | { kind: 'pixels'; shape: [784] | [28, 28, 1] }
  /** The 2048 averaged activations of the frozen ResNet50, for an image prepared as `prepare` says. */
  | { kind: 'features'; prepare: BackboneInput }

export interface Recipe {
  id: ModelId
  name: string
  family: string
  /** Parameters of the whole model, a frozen backbone included. */
  parameters: number
  /** Parameters that training changes: those of the model that `build` returns. */
  trainable: number
  input: RecipeInput
  /** A freshly initialised model from the input to ten softmax probabilities; draws from Math.random. */
  build: () => LayersModel
  epochs: number
  batchSize: number
  /** Adam's learning rate at the start; it falls to zero along half a cosine. */
  learningRate: number
  /** Whether each training image is mirrored left to right with probability ½, anew in every epoch. */
  mirror: boolean
  /** What was decided on the validation split, and why. */
  notes: string[]
  /** The source deck's own result on the test set. */
  published: ModelSummary['published']
}
