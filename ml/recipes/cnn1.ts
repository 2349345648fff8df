import { layers, sequential } from '@tensorflow/tfjs-layers'
import type { Recipe, RecipeInput } from './recipe.ts'

const input: RecipeInput = { kind: 'pixels', shape: [28, 28, 1] }

/** One convolution, one pooling, one small dense layer. */
export const cnn1: Recipe = {
  id: 'cnn1',
  name: 'CNN 1',
  short: 'CNN 1',
  family: 'Convolutional network',
  contestant: true,
  parameters: 201_386,
  trainable: 201_386,
  build: () =>
    sequential({
      layers: [
        layers.conv2d({
          inputShape: [28, 28, 1],
          filters: 32,
          kernelSize: 3,
          padding: 'same',
          activation: 'relu',
        }),
        layers.maxPooling2d({ poolSize: 2 }),
        layers.dropout({ rate: 0.3 }),
        layers.flatten(),
        layers.dense({ units: 32, activation: 'relu' }),
        layers.dense({ units: 10, activation: 'softmax' }),
      ],
    }),
  house: {
    input,
    epochs: 100,
    batchSize: 256,
    optimizer: { kind: 'adam', learningRate: 4e-3, schedule: 'cosine' },
    augment: { mirror: true, shiftPx: 0 },
    distil: { teachers: ['cnn2'], share: 0.9 },
    keep: 'best',
    notes: [
      'Training images are mirrored at random.',
      'Nine tenths of its target are cnn2’s probabilities, one tenth is the label.',
    ],
  },
  asPublished: {
    input,
    epochs: 20,
    batchSize: 512,
    optimizer: { kind: 'adam', learningRate: 1e-3, schedule: 'constant' },
    keep: 'last',
    notes: [
      'The deck names its dropout layer but not the rate, nor the optimiser; 0.3 and Keras’ default Adam stand for them.',
    ],
  },
  published: { accuracy: 0.89, macroF1: null, note: 'Test set, in the deck' },
}
