import { layers, sequential } from '@tensorflow/tfjs-layers'
import type { Recipe, RecipeInput } from './recipe.ts'

const input: RecipeInput = { kind: 'pixels', shape: [784] }

/** One weight per pixel and class: what a linear model can see. */
export const logreg: Recipe = {
  id: 'logreg',
  name: 'Logistic regression',
  short: 'LogReg',
  family: 'Logistic regression',
  contestant: true,
  parameters: 7_850,
  trainable: 7_850,
  build: () =>
    sequential({ layers: [layers.dense({ inputShape: [784], units: 10, activation: 'softmax' })] }),
  house: {
    input,
    epochs: 40,
    batchSize: 128,
    optimizer: { kind: 'adam', learningRate: 2e-3, schedule: 'cosine' },
    keep: 'best',
    notes: [],
  },
  asPublished: {
    input,
    epochs: 10,
    batchSize: 512,
    optimizer: { kind: 'adam', learningRate: 1e-3, schedule: 'constant' },
    keep: 'last',
    notes: [
      'The deck states no settings for this model; the batch and epochs of its feed-forward network and Keras’ default Adam stand for them.',
    ],
  },
  published: { accuracy: 0.75, macroF1: 0.74, note: 'Test set, in the deck' },
}
