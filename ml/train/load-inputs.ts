import { type LabelledImages, pickItems } from '../data/labelled-images.ts'
import { readTraining } from '../data/read-dataset.ts'
import { splitTraining } from '../data/split.ts'
import { augmentImages } from '../features/augment-images.ts'
import { FEATURE_COUNT } from '../features/backbone-input.ts'
import { loadFeatures } from '../features/load-features.ts'
import type { RecipeInput } from '../recipes/recipe.ts'
import { featureInputs, type Inputs, pixelInputs } from './inputs.ts'

export interface TrainingData {
  train: {
    /** The same items, seen in one way or several; epochs take turns. */
    views: Inputs[]
    labels: Uint8Array
  }
  validation: { inputs: Inputs; labels: Uint8Array }
}

/** Copies are the same for every run, so that they are computed once. */
const COPY_SEED = 20220222

const trainViews = async (input: RecipeInput, { images }: LabelledImages): Promise<Inputs[]> => {
  if (input.kind === 'pixels') return [pixelInputs(images)]
  const { augment, prepare } = input
  const views = augment
    ? [
        ...(augment.original ? [images] : []),
        ...Array.from({ length: augment.copies }, (_, copy) =>
          augmentImages(images, augment.range, COPY_SEED + copy),
        ),
      ]
    : [images]
  const inputs: Inputs[] = []
  // One after the other: each may keep the backbone busy for minutes.
  for (const view of views)
    inputs.push(featureInputs(await loadFeatures(prepare, 'train', view), FEATURE_COUNT))
  return inputs
}

/** The training and validation inputs of a plan; `limit` keeps that many items in all, for quick trials. */
export const loadInputs = async (input: RecipeInput, limit?: number): Promise<TrainingData> => {
  const all = await readTraining()
  const split = splitTraining(all.labels.length, limit)
  const train = pickItems(all, split.train)
  const validation = pickItems(all, split.validation)
  const views = await trainViews(input, train)
  const inputs =
    input.kind === 'pixels'
      ? pixelInputs(validation.images)
      : featureInputs(await loadFeatures(input.prepare, 'validation', validation.images), FEATURE_COUNT)
  return { train: { views, labels: train.labels }, validation: { inputs, labels: validation.labels } }
}
