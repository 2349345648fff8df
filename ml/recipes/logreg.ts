import { layers, sequential } from '@tensorflow/tfjs-layers'
import type { Recipe } from './recipe.ts'

/** One weight per pixel and class: what a linear model can see. */
export const logreg: Recipe = {
  id: 'logreg',
  name: 'Logistic regression',
  family: 'Logistic regression',
  parameters: 7_850,
  trainable: 7_850,
  input: { kind: 'pixels', shape: [784] },
  build: () =>
    sequential({ layers: [layers.dense({ inputShape: [784], units: 10, activation: 'softmax' })] }),
  epochs: 40,
  batchSize: 128,
  learningRate: 2e-3,
  mirror: false,
  notes: [],
  published: { accuracy: 0.75, macroF1: 0.74, note: 'Test set, in the deck' },
}
