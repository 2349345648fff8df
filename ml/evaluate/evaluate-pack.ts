import type { Metrics, ModelId, Trained } from '../../contracts/content-pack.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { metricsOf } from '../metrics/metrics-of.ts'
import { findRecipe, planOf } from '../recipes/recipes.ts'
import { readCommittedModel } from '../report/read-pack.ts'
import { type SavedModel, unpackModel } from '../train/saved-model.ts'
import { testProbabilities } from './test-probabilities.ts'

/** A committed model's probabilities [n × 10] and figures, recomputed from its weights on the given images. */
export const recompute = async (
  recipe: ModelId,
  trained: Trained,
  items: LabelledImages,
): Promise<{ saved: SavedModel; probabilities: Float32Array; metrics: Metrics }> => {
  const saved = await readCommittedModel(recipe, trained)
  const model = await unpackModel(saved)
  const plan = planOf(findRecipe(recipe), trained.training.kind)
  const probabilities = await testProbabilities(plan, model, items.images)
  model.dispose()
  return { saved, probabilities, metrics: metricsOf(probabilities, items.labels, trained.temperature) }
}
