import { gzipSync } from 'node:zlib'
import { ModelSummariesSchema, type ModelSummary, PACK_ITEM_COUNT } from '../../contracts/content-pack.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { testProbabilities } from '../evaluate/test-probabilities.ts'
import { Failure } from '../failure.ts'
import { metricsOf } from '../metrics/metrics-of.ts'
import { top1 } from '../metrics/top1.ts'
import { RECIPES } from '../recipes/recipes.ts'
import { modelFolder, PACK_FILES, probabilitiesFile, top1File } from '../report/pack-files.ts'
import { type RunRecord, runFolder } from '../train/run-record.ts'
import { readModel, unpackModel } from '../train/saved-model.ts'
import { quantise } from './quantise.ts'
import { summariseLayers } from './summarise-layers.ts'

export interface BuildOptions {
  /** One per recipe, in the order of MODEL_IDS. */
  runs: RunRecord[]
  runsFolder: string
  test: LabelledImages
  /** Called with each model's summary as soon as it is evaluated. */
  modelDone: (summary: ModelSummary) => void
}

const packed = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 })

/** Evaluates each run once on the test images and returns the pack's files, the manifest excepted. */
export const buildPack = async (options: BuildOptions): Promise<Map<string, Uint8Array>> => {
  const { images, labels } = options.test
  if (labels.length !== PACK_ITEM_COUNT) {
    throw new Failure(`A pack holds ${PACK_ITEM_COUNT} items, the test split has ${labels.length}`)
  }
  const files = new Map<string, Uint8Array>([
    [PACK_FILES.images, packed(images)],
    [PACK_FILES.labels, labels],
  ])
  const summaries: ModelSummary[] = []
  for (const run of options.runs) {
    const recipe = RECIPES[run.recipe]
    const saved = await readModel(runFolder(run.training.runId, options.runsFolder))
    const model = await unpackModel(saved)
    const probabilities = await testProbabilities(recipe, model, images)
    const summary: ModelSummary = {
      recipe: recipe.id,
      name: recipe.name,
      family: recipe.family,
      parameters: recipe.parameters,
      trainable: recipe.trainable,
      layers: summariseLayers(recipe, model),
      temperature: run.temperature,
      training: run.training,
      metrics: metricsOf(probabilities, labels, run.temperature),
      published: recipe.published,
    }
    model.dispose()
    summaries.push(summary)
    options.modelDone(summary)
    files.set(probabilitiesFile(recipe.id), packed(quantise(probabilities)))
    files.set(top1File(recipe.id), top1(probabilities))
    files.set(`${modelFolder(recipe.id)}/model.json`, Buffer.from(saved.json))
    files.set(`${modelFolder(recipe.id)}/weights.bin`, saved.weights)
  }
  const checked = ModelSummariesSchema.parse(summaries)
  files.set(PACK_FILES.summaries, Buffer.from(`${JSON.stringify(checked, null, 2)}\n`))
  return files
}
