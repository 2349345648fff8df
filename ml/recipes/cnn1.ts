import { layers, sequential } from '@tensorflow/tfjs-layers'
import type { Recipe } from './recipe.ts'

/** One convolution, one pooling, one small dense layer. */
export const cnn1: Recipe = {
  id: 'cnn1',
  name: 'CNN, first',
  family: 'Convolutional network',
  parameters: 201_386,
  trainable: 201_386,
  input: { kind: 'pixels', shape: [28, 28, 1] },
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
  epochs: 40,
  batchSize: 256,
  learningRate: 2e-3,
  mirror: true,
  notes: [
    'The deck names its dropout layers but not their rates; 0.3 stands for this one.',
    'Training images are mirrored at random.',
  ],
  published: { accuracy: 0.89, macroF1: null, note: 'Test set, in the deck' },
}
