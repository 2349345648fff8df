import type { LayersModel } from '@tensorflow/tfjs-layers'
import type { ModelId, ModelSummary, TrainingKind } from '../../contracts/content-pack.ts'
import type { AffineRange } from '../features/augment-images.ts'
import type { BackboneInput } from '../features/backbone-input.ts'
import type { OptimizerPlan } from '../train/make-optimizer.ts'

/** What the trained part of a model reads. */
export type RecipeInput =
  /** The image itself, scaled to [0, 1], in `shape`. */
  | { kind: 'pixels'; shape: [784] | [28, 28, 1] }
  /** The 2048 averaged activations of the frozen ResNet50, for an image prepared as `prepare` says. */
  | {
      kind: 'features'
      prepare: BackboneInput
      /** Augmented copies of the training images, cached like the rest; the epochs take turns with them, and with the images as they are where `original`. */
      augment?: { range: AffineRange; copies: number; original: boolean }
    }

/** One way of training a recipe. */
export interface TrainingPlan {
  input: RecipeInput
  epochs: number
  batchSize: number
  optimizer: OptimizerPlan
  /** Only for pixels, anew for every image in every epoch. */
  augment?: {
    /** Left and right swapped with probability ½. */
    mirror: boolean
    /** Moved by up to so many pixels each way, the border filled with background. */
    shiftPx: number
  }
  /** The model learns to answer as others do: its target is `share` of the teachers' mean probabilities and the label for the rest. */
  distil?: {
    /** Their committed house models, of recipes that read pixels. */
    teachers: readonly ModelId[]
    share: number
  }
  /** Which epoch's weights are kept: the best on validation, or the last, as where nobody chose. */
  keep: 'best' | 'last'
  /** What was decided on the validation split and why, or what the deck left open and how it is read here. */
  notes: string[]
}

export interface Recipe {
  id: ModelId
  name: string
  /** Where space is short. */
  short: string
  family: string
  /** Whether its house training plays in the game. */
  contestant: boolean
  /** Parameters of the whole model, a frozen backbone included. */
  parameters: number
  /** Parameters that training changes: those of the model that `build` returns. */
  trainable: number
  /** A freshly initialised model from the input to ten softmax probabilities; draws from Math.random. */
  build: (training: TrainingKind) => LayersModel
  house: TrainingPlan
  /** The source deck's own settings; absent where the recipe is not the deck's. */
  asPublished?: TrainingPlan
  /** The source deck's own result. */
  published: ModelSummary['published']
}
