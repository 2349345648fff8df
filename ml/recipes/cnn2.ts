import { layers, sequential } from '@tensorflow/tfjs-layers'
import type { Recipe } from './recipe.ts'

const convolution = (filters: number, inputShape?: number[]) =>
  layers.conv2d({
    ...(inputShape && { inputShape }),
    filters,
    kernelSize: 2,
    padding: 'same',
    activation: 'relu',
  })

/** Two convolutions with 2 × 2 filters, each pooled, and a wider dense layer. */
export const cnn2: Recipe = {
  id: 'cnn2',
  name: 'CNN, second',
  family: 'Convolutional network',
  parameters: 412_778,
  trainable: 412_778,
  input: { kind: 'pixels', shape: [28, 28, 1] },
  build: () =>
    sequential({
      layers: [
        convolution(64, [28, 28, 1]),
        layers.maxPooling2d({ poolSize: 2 }),
        layers.dropout({ rate: 0.1 }),
        convolution(32),
        layers.maxPooling2d({ poolSize: 2 }),
        layers.dropout({ rate: 0.1 }),
        layers.flatten(),
        layers.dense({ units: 256, activation: 'relu' }),
        layers.dropout({ rate: 0.3 }),
        layers.dense({ units: 10, activation: 'softmax' }),
      ],
    }),
  epochs: 40,
  batchSize: 256,
  learningRate: 2e-3,
  mirror: true,
  notes: [
    'The deck names its dropout layers but not their rates; 0.1, 0.1 and 0.3 stand for them here: with 0.2, 0.2 and 0.4 training accuracy stayed below validation accuracy.',
    'Training images are mirrored at random.',
  ],
  published: { accuracy: 0.91, macroF1: null, note: 'Test set, in the deck' },
}
