import type { LayersModel } from '@tensorflow/tfjs-layers'
import type { TrainingKind } from '../../contracts/content-pack.ts'
import { Failure } from '../failure.ts'
import { cnn1 } from './cnn1.ts'
import { cnn2 } from './cnn2.ts'
import { cnn2Tuned } from './cnn2-tuned.ts'
import { ffnn } from './ffnn.ts'
import { logreg } from './logreg.ts'
import type { Recipe, TrainingPlan } from './recipe.ts'
import { resnet50 } from './resnet50.ts'
import { resnet50Augmented } from './resnet50-augmented.ts'

/** Every recipe, in the order in which they are listed everywhere. A new one is a file and a line here. */
export const RECIPES: readonly Recipe[] = [logreg, ffnn, cnn1, cnn2, cnn2Tuned, resnet50, resnet50Augmented]

/** Throws a Failure that names the recipes there are. */
export const findRecipe = (id: string): Recipe => {
  const recipe = RECIPES.find((each) => each.id === id)
  if (!recipe)
    throw new Failure(`There is no recipe ${id}; there are ${RECIPES.map((each) => each.id).join(', ')}`)
  return recipe
}

/** Throws a Failure where the recipe is not the deck's. */
export const planOf = (recipe: Recipe, kind: TrainingKind): TrainingPlan => {
  if (kind === 'house') return recipe.house
  if (!recipe.asPublished) throw new Failure(`${recipe.id} is not the deck's: it has no published settings`)
  return recipe.asPublished
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
