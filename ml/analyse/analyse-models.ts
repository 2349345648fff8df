import type { Analysis } from '../../contracts/analysis.ts'
import type { ItemTable } from '../../contracts/item-table.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import type { Recipe } from '../recipes/recipe.ts'
import { pixelInputs } from '../train/inputs.ts'
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

/** The analysis of a pack's models. Robustness is measured for models of pixels; ResNet50 would take an hour a corruption. */
export const analyseModels = async (
  models: readonly AnalysedModel[],
  test: LabelledImages,
  trainingImages: Uint8Array,
  report: (line: string) => void,
): Promise<{ analysis: Analysis; items: ItemTable }> => {
  const recipes = []
  const opened = []
  let embedding = null
  for (const { recipe, saved, temperature, probabilities, top1 } of models) {
    const ofPixels = recipe.house.input.kind === 'pixels'
    const model = ofPixels ? await unpackModel(saved) : null
    if (model) opened.push(model)
    if (model && recipe.id === EMBEDDED_RECIPE) {
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
      predictCorrupted: model && ((images: Uint8Array) => predict(model, pixelInputs(images))),
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
