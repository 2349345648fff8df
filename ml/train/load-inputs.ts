import { pickItems } from '../data/labelled-images.ts'
import { readTraining } from '../data/read-dataset.ts'
import { splitTraining } from '../data/split.ts'
import { FEATURE_COUNT } from '../features/backbone-input.ts'
import { loadFeatures } from '../features/load-features.ts'
import type { Recipe } from '../recipes/recipe.ts'
import { featureInputs, pixelInputs } from './inputs.ts'
import type { LabelledInputs } from './train-recipe.ts'

/** The training and validation inputs of a recipe; `limit` keeps that many items in all, for quick trials. */
export const loadInputs = async (
  recipe: Recipe,
  limit: number | undefined,
): Promise<{ train: LabelledInputs; validation: LabelledInputs }> => {
  const all = await readTraining()
  const split = splitTraining(all.labels.length, limit)
  const load = async (part: 'train' | 'validation'): Promise<LabelledInputs> => {
    const items = pickItems(all, split[part])
    if (recipe.input.kind === 'pixels') return { inputs: pixelInputs(items.images), labels: items.labels }
    const features = await loadFeatures(recipe.input.prepare, part, items.images)
    return { inputs: featureInputs(features, FEATURE_COUNT), labels: items.labels }
  }
  // One after the other: each may keep the backbone busy for minutes.
  const train = await load('train')
  return { train, validation: await load('validation') }
}
