import { layers, sequential } from '@tensorflow/tfjs-layers'
import type { Recipe, RecipeInput } from './recipe.ts'

const input: RecipeInput = { kind: 'pixels', shape: [28, 28, 1] }

/** One wide hidden layer that sees every pixel at once. */
export const ffnn: Recipe = {
  id: 'ffnn',
  name: 'Feed-forward',
  short: 'FFNN',
  family: 'Feed-forward network',
  contestant: true,
  parameters: 814_090,
  trainable: 814_090,
  build: (training) =>
    sequential({
      layers: [
        layers.flatten({ inputShape: [28, 28, 1] }),
        layers.dense({ units: 1024, activation: 'relu' }),
        ...(training === 'house' ? [layers.dropout({ rate: 0.4 })] : []),
        layers.dense({ units: 10, activation: 'softmax' }),
      ],
    }),
  house: {
    input,
    epochs: 80,
    batchSize: 256,
    optimizer: { kind: 'adam', learningRate: 1e-3, schedule: 'cosine' },
    augment: { mirror: true, shiftPx: 0 },
    distil: { teachers: ['cnn2', 'cnn2-tuned'], share: 0.9 },
    keep: 'best',
    notes: [
      'Nine tenths of its target are the mean of cnn2’s and cnn2-tuned’s probabilities, one tenth is the label.',
      'A dropout of 0.4 before the last layer and mirrored images keep the wide layer from learning the training images by heart; neither has parameters.',
    ],
  },
  asPublished: {
    input,
    epochs: 10,
    batchSize: 512,
    optimizer: { kind: 'adam', learningRate: 1e-3, schedule: 'constant' },
    keep: 'last',
    notes: ['The deck does not name its optimiser; Keras’ default Adam stands for it.'],
  },
  published: { accuracy: 0.8795, macroF1: 0.88, note: 'Test set, in the deck' },
}
