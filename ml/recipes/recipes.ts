import type { LayersModel } from '@tensorflow/tfjs-layers'
import { MODEL_IDS, type ModelId } from '../../contracts/content-pack.ts'
import { Failure } from '../failure.ts'
import { cnn1 } from './cnn1.ts'
import { cnn2 } from './cnn2.ts'
import { ffnn } from './ffnn.ts'
import { logreg } from './logreg.ts'
import type { Recipe } from './recipe.ts'
import { resnet50 } from './resnet50.ts'

export const RECIPES: Record<ModelId, Recipe> = { logreg, ffnn, cnn1, cnn2, resnet50 }

export const findRecipe = (id: string): Recipe => {
  const known = MODEL_IDS.find((modelId) => modelId === id)
  if (!known) throw new Failure(`There is no recipe ${id}; there are ${MODEL_IDS.join(', ')}`)
  return RECIPES[known]
}

/** Refuses a model whose parameter count is not the recipe's, before any time is spent on it. */
export const assertParameters = (recipe: Recipe, model: LayersModel): void => {
  const counted = model.countParams()
  if (counted !== recipe.trainable) {
    throw new Failure(
      `${recipe.id} has ${counted} trainable parameters where the recipe says ${recipe.trainable}`,
    )
  }
}
