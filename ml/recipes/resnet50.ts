import { type LayersModel, layers, sequential } from '@tensorflow/tfjs-layers'
import type { TrainingKind } from '../../contracts/content-pack.ts'
import { BACKBONE_PARAMETERS, FEATURE_COUNT } from '../features/backbone-input.ts'
import type { Recipe } from './recipe.ts'

const HEAD_PARAMETERS = 1_054_218

/** What both ResNet50 recipes share: the frozen backbone and the two dense layers on it that learn. */
export const RESNET50 = {
  family: 'Transfer learning',
  parameters: BACKBONE_PARAMETERS + HEAD_PARAMETERS,
  trainable: HEAD_PARAMETERS,
  build: (training: TrainingKind): LayersModel =>
    sequential({
      layers: [
        layers.dense({ inputShape: [FEATURE_COUNT], units: 512, activation: 'relu' }),
        ...(training === 'house' ? [layers.dropout({ rate: 0.5 })] : []),
        layers.dense({ units: 10, activation: 'softmax' }),
      ],
    }),
} as const

export const FROZEN_NOTE = 'The backbone is frozen, so its features are computed once and cached.'

/** ImageNet's ResNet50, frozen and averaged to 2048 activations, under a head of two dense layers, the part that learns. */
export const resnet50: Recipe = {
  ...RESNET50,
  id: 'resnet50',
  name: 'ResNet50',
  short: 'ResNet',
  contestant: true,
  house: {
    input: { kind: 'features', prepare: { size: 96, preprocessing: 'caffe' } },
    epochs: 20,
    batchSize: 256,
    optimizer: { kind: 'adam', learningRate: 5e-4, schedule: 'cosine' },
    keep: 'best',
    notes: [
      "Keras' own preprocessing and 96 px, the best on validation of those that `experiment transfer` compares.",
      FROZEN_NOTE,
    ],
  },
  asPublished: {
    input: { kind: 'features', prepare: { size: 32, preprocessing: 'caffe' } },
    epochs: 20,
    batchSize: 512,
    optimizer: { kind: 'adam', learningRate: 1e-3, schedule: 'constant' },
    keep: 'last',
    notes: [
      "The deck states neither input size nor preprocessing for this run; 32 px, the least that Keras' ResNet50 takes, and Keras' own preprocessing stand for them, since they come near its 0.86.",
      FROZEN_NOTE,
    ],
  },
  published: { accuracy: 0.8621, macroF1: null, note: 'Validation split, in the deck' },
}
