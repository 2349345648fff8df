import { beforeAll, describe, expect, it } from 'vitest'
import type { ModelSummary } from '../../contracts/content-pack.ts'
import { startWasm } from '../backends/start-wasm.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { findRecipe, planOf } from '../recipes/recipes.ts'
import { openPack, readPackItems, readSummaries, trainedModels } from '../report/read-pack.ts'
import { checkPredictions } from './check-predictions.ts'
import { compareMetrics } from './compare-metrics.ts'
import { recompute } from './evaluate-pack.ts'

const summaries: ModelSummary[] = await readSummaries(await openPack())

/** ResNet50's backbone is not committed, so `npm run ml -- evaluate --check` covers it where it was fetched. */
const withoutBackbone = trainedModels(summaries).filter(
  ({ recipe, trained }) => planOf(findRecipe(recipe), trained.training.kind).input.kind === 'pixels',
)

describe('the committed models', () => {
  let items: LabelledImages
  beforeAll(async () => {
    await startWasm()
    items = await readPackItems(await openPack())
  })

  it.each(
    withoutBackbone,
  )('$recipe, $trained.training.kind, gives the committed figures on the 10,000 test images', async ({
    recipe,
    trained,
  }) => {
    const { metrics, probabilities } = await recompute(recipe, trained, items)
    expect(metrics.confusion).toEqual(trained.metrics.confusion)
    expect(compareMetrics(trained.metrics, metrics)).toEqual([])
    if (trained.training.kind === 'house')
      expect(await checkPredictions(await openPack(), recipe, probabilities)).toEqual([])
  }, 60_000)
})
