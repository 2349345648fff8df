import { gzipSync } from 'node:zlib'
import { ModelSummariesSchema, type ModelSummary } from '../../contracts/content-pack.ts'
import { PACK_ITEM_COUNT } from '../../contracts/pack-constants.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { Failure } from '../failure.ts'
import { modelFolder, PACK_FILES, probabilitiesFile, top1File } from '../report/pack-files.ts'
import type { Pack } from '../report/read-pack.ts'
import type { RunRecord } from '../train/run-record.ts'
import type { Chosen, Source } from './choose-runs.ts'
import { evaluateRun, type Part, takeOver } from './part.ts'

export interface BuildOptions {
  chosen: Chosen[]
  /** The pack that is there and what it says; null where there is none. */
  old: { pack: Pack; summaries: readonly ModelSummary[] } | null
  test: LabelledImages
  /** Where runs lie, if not in `runs/`. */
  runs?: string
  /** Called with a sentence for every training that is evaluated. */
  report: (line: string) => void
}

export interface BuiltPack {
  /** Files of the pack, the manifest excepted. */
  files: Map<string, Uint8Array>
  /** Files of `ml/models/`. */
  models: Map<string, Uint8Array>
  summaries: ModelSummary[]
  /** By recipe: its house training's part. */
  parts: Map<string, Part>
}

/** What a pack keeps of one of several seeds. */
export const seedRun = ({
  training: { runId, seed, backend, device, driver, workers, secondsPerEpoch, gitRevision },
  validationAccuracy,
  metrics: { accuracy },
}: Part['trained']): ModelSummary['seeds'][number] => ({
  runId,
  seed,
  validationAccuracy,
  accuracy,
  ranOn: { backend, device, driver, workers, secondsPerEpoch, gitRevision },
})

/** Evaluates what was trained anew on the test images, once, and takes over the rest. */
export const buildPack = async ({ chosen, old, test, runs, report }: BuildOptions): Promise<BuiltPack> => {
  if (test.labels.length !== PACK_ITEM_COUNT) {
    throw new Failure(`A pack holds ${PACK_ITEM_COUNT} items, the test split has ${test.labels.length}`)
  }
  const files = new Map<string, Uint8Array>([
    [PACK_FILES.images, gzipSync(test.images, { level: 9 })],
    [PACK_FILES.labels, test.labels],
  ])
  const models = new Map<string, Uint8Array>()
  const parts = new Map<string, Part>()
  const summaries: ModelSummary[] = []

  for (const { recipe, house, asPublished, seeds, committedSeeds } of chosen) {
    const evaluate = async (run: RunRecord): Promise<Part> => {
      const part = await evaluateRun(recipe, run, test, runs)
      const percent = (100 * part.trained.metrics.accuracy).toFixed(2)
      report(`${recipe.id}, ${run.training.kind}: ${percent} % on the test split (${run.training.runId})`)
      return part
    }
    const make = async (source: Source): Promise<Part> => {
      if (source.from === 'run') return evaluate(source.run)
      const summary = old?.summaries.find((each) => each.recipe === recipe.id)
      if (!old || !summary) throw new Error(`${recipe.id} is taken from a pack that is not there`)
      return takeOver(old.pack, summary, source.trained)
    }
    const keep = ({ saved, trained }: Part) => {
      const folder = modelFolder(recipe.id, trained.training.kind)
      models.set(`${folder}/model.json`, Buffer.from(saved.json))
      models.set(`${folder}/weights.bin`, saved.weights)
    }
    const best = await make(house)
    keep(best)
    parts.set(recipe.id, best)
    files.set(probabilitiesFile(recipe.id), best.predictions!.zipped)
    files.set(top1File(recipe.id), best.predictions!.top1)
    const further: ModelSummary['seeds'] = []
    for (const run of seeds) further.push(seedRun((await evaluate(run)).trained))
    const deck = asPublished && (await make(asPublished))
    if (deck) keep(deck)
    const { id, name, short, family, parameters, trainable, published } = recipe
    summaries.push({
      recipe: id,
      name,
      short,
      family,
      parameters,
      trainable,
      layers: best.layers,
      house: best.trained,
      asPublished: deck?.trained ?? null,
      seeds: [seedRun(best.trained), ...[...further, ...committedSeeds].sort((a, b) => a.seed - b.seed)],
      published,
    })
  }
  const checked = ModelSummariesSchema.parse(summaries)
  files.set(PACK_FILES.summaries, Buffer.from(`${JSON.stringify(checked, null, 2)}\n`))
  return { files, models, summaries: checked, parts }
}
