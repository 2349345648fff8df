import type { Metrics, ModelSummary } from '../../contracts/content-pack.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { metricsOf } from '../metrics/metrics-of.ts'
import { RECIPES } from '../recipes/recipes.ts'
import { type Pack, readPackModel } from '../report/read-pack.ts'
import { unpackModel } from '../train/saved-model.ts'
import { testProbabilities } from './test-probabilities.ts'

/** A committed model's figures, recomputed from its weights on the given images. */
export const recomputeMetrics = async (
  pack: Pack,
  summary: ModelSummary,
  items: LabelledImages,
): Promise<Metrics> => {
  const model = await unpackModel(await readPackModel(pack, summary.recipe))
  const probabilities = await testProbabilities(RECIPES[summary.recipe], model, items.images)
  model.dispose()
  return metricsOf(probabilities, items.labels, summary.temperature)
}
