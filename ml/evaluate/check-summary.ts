import type { ModelSummary } from '../../contracts/content-pack.ts'
import { seedRun } from '../build-pack/build-pack.ts'
import { summariseLayers } from '../build-pack/summarise-layers.ts'
import type { Recipe } from '../recipes/recipe.ts'
import { type SavedModel, unpackModel } from '../train/saved-model.ts'
import { differences } from './differences.ts'

/**
 * What differs between a summary and what its recipe and its models say: names, the deck's own result, layers, numbers of parameters and,
 * of the seeds, the one that is in the pack.
 */
export const checkSummary = async (
  summary: ModelSummary,
  recipe: Recipe,
  house: SavedModel,
  asPublished: SavedModel | null,
): Promise<string[]> => {
  const model = await unpackModel(house)
  const layers = summariseLayers(recipe, model)
  const trainable = model.countParams()
  model.dispose()
  const deck = asPublished && (await unpackModel(asPublished))
  const deckTrainable = deck?.countParams() ?? trainable
  deck?.dispose()
  const { house: _, asPublished: __, seeds, ...rest } = summary
  return [
    ...differences(
      { ...rest, 'parameters as published': trainable, seed: seeds[0] },
      {
        recipe: recipe.id,
        name: recipe.name,
        short: recipe.short,
        family: recipe.family,
        published: recipe.published,
        layers,
        parameters: layers.reduce((sum, { parameters }) => sum + parameters, 0),
        trainable,
        'parameters as published': deckTrainable,
        seed: seedRun(summary.house),
      },
      0,
    ),
  ]
}
