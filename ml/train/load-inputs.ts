import { type LabelledImages, pickItems } from '../data/labelled-images.ts'
import { readTraining } from '../data/read-dataset.ts'
import { splitTraining } from '../data/split.ts'
import { augmentImages } from '../features/augment-images.ts'
import { FEATURE_COUNT } from '../features/backbone-input.ts'
import { loadFeatures } from '../features/load-features.ts'
import type { RecipeInput, TrainingPlan } from '../recipes/recipe.ts'
import { featureInputs, type Inputs, pixelInputs } from './inputs.ts'
import { askTeachers, mixTargets } from './soft-targets.ts'

export interface TrainingData {
  train: {
    /** The same items, seen in one way or several; epochs take turns. */
    views: Inputs[]
    labels: Uint8Array
    /** Target probabilities [items × 10] where the plan distils. */
    targets?: Float32Array | undefined
  }
  validation: { inputs: Inputs; labels: Uint8Array }
}

export interface LoadedInputs extends TrainingData {
  /** The runs of the models that made the targets. */
  teachers: string[]
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
export const loadInputs = async (
  { input, distil }: Pick<TrainingPlan, 'input' | 'distil'>,
  limit?: number,
): Promise<LoadedInputs> => {
  const all = await readTraining()
  const split = splitTraining(all.labels.length, limit)
  const train = pickItems(all, split.train)
  const validation = pickItems(all, split.validation)
  const views = await trainViews(input, train)
  const inputs =
    input.kind === 'pixels'
      ? pixelInputs(validation.images)
      : featureInputs(await loadFeatures(input.prepare, 'validation', validation.images), FEATURE_COUNT)
  const taught = distil && (await askTeachers(distil.teachers, pixelInputs(train.images)))
  const targets = taught && mixTargets(train.labels, taught.probabilities, distil.share)
  return {
    train: { views, labels: train.labels, targets },
    validation: { inputs, labels: validation.labels },
    teachers: taught?.runIds ?? [],
  }
}
