import type { Analysis, Robustness } from '../../contracts/analysis.ts'
import type { ItemTable } from '../../contracts/item-table.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { FEATURE_COUNT } from '../features/backbone-input.ts'
import { loadFeatures } from '../features/load-features.ts'
import type { Recipe } from '../recipes/recipe.ts'
import { featureInputs, pixelInputs } from '../train/inputs.ts'
import { predict } from '../train/predict.ts'
import { type SavedModel, unpackModel } from '../train/saved-model.ts'
import { analysePack } from './analyse-pack.ts'
import { embed } from './embed.ts'

/** Whose penultimate layer the items are laid out by. */
export const EMBEDDED_RECIPE = 'cnn2'
const SEED = 1

/** A recipe's house training and what it answered on the test images. */
export interface AnalysedModel {
  recipe: Recipe
  saved: SavedModel
  temperature: number
  /** [n × 10] as a pack keeps them, so that the analysis follows from the pack. */
  probabilities: Float32Array
  top1: Uint8Array
}

/** A model on ResNet50's features is shown the spoiled images of every eighth item of the subset: 250, which take its backbone ten minutes. */
const EVERY_WITH_BACKBONE = 8

/** The analysis of a pack's models; `robustness` holds, by recipe, what is not to be measured again. */
export const analyseModels = async (
  models: readonly AnalysedModel[],
  test: LabelledImages,
  trainingImages: Uint8Array,
  report: (line: string) => void,
  robustness: ReadonlyMap<string, readonly Robustness[]> = new Map(),
): Promise<{ analysis: Analysis; items: ItemTable }> => {
  const recipes = []
  const opened = []
  let embedding = null
  for (const { recipe, saved, temperature, probabilities, top1 } of models) {
    const { input } = recipe.house
    const model = await unpackModel(saved)
    opened.push(model)
    const inputsOf = async (images: Uint8Array) =>
      input.kind === 'pixels'
        ? pixelInputs(images)
        : featureInputs(await loadFeatures(input.prepare, 'test', images), FEATURE_COUNT)
    if (recipe.id === EMBEDDED_RECIPE) {
      report('2-D embedding')
      const rows = Float32Array.from(test.images, (pixel) => pixel / 255)
      embedding = { ...(await embed(model, rows, { seed: SEED })), recipe: recipe.id }
    }
    recipes.push({
      id: recipe.id,
      contestant: recipe.contestant,
      probabilities,
      top1,
      temperature,
      predictCorrupted: async (images: Uint8Array) => predict(model, await inputsOf(images)),
      ...(input.kind === 'features' && { every: EVERY_WITH_BACKBONE }),
      robustness: robustness.get(recipe.id),
    })
  }
  let stage = ''
  const analysed = await analysePack({
    recipes,
    labels: test.labels,
    images: test.images,
    trainingImages,
    embedding,
    seed: SEED,
    report: (now) => {
      if (now !== stage) report(now)
      stage = now
    },
  })
  for (const model of opened) model.dispose()
  return analysed
}
