import { beforeAll, describe, expect, it } from 'vitest'
import type { ModelSummary } from '../../contracts/content-pack.ts'
import { startWasm } from '../backends/start-wasm.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { openPack, type Pack, readPackItems, readSummaries } from '../report/read-pack.ts'
import { compareMetrics } from './compare-metrics.ts'
import { recomputeMetrics } from './evaluate-pack.ts'

/** ResNet50's backbone is not committed, so `npm run ml -- evaluate --check` covers it where it was fetched. */
const WITHOUT_BACKBONE = ['logreg', 'ffnn', 'cnn1', 'cnn2'] as const

describe('the committed models', () => {
  let pack: Pack
  let items: LabelledImages
  let summaries: ModelSummary[]
  beforeAll(async () => {
    await startWasm()
    pack = await openPack()
    items = await readPackItems(pack)
    summaries = await readSummaries(pack)
  })

  it.each(
    WITHOUT_BACKBONE,
  )('%s gives the committed accuracy and confusion on the 10,000 test images', async (recipe) => {
    const summary = summaries.find((each) => each.recipe === recipe)!
    const metrics = await recomputeMetrics(pack, summary, items)
    expect(metrics.accuracy).toBe(summary.metrics.accuracy)
    expect(metrics.confusion).toEqual(summary.metrics.confusion)
    expect(compareMetrics(summary.metrics, metrics)).toEqual([])
  }, 60_000)
})
