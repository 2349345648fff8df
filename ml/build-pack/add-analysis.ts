import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { AnalysisSchema, type Robustness } from '../../contracts/analysis.ts'
import { encodeItemTable } from '../../contracts/item-table.ts'
import { PaceSchema } from '../../contracts/pace.ts'
import { SearchSchema } from '../../contracts/search.ts'
import { TransferSchema } from '../../contracts/transfer.ts'
import { analyseModels } from '../analyse/analyse-models.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { PACE_RESULT } from '../experiments/pace-command.ts'
import { TRANSFER_RESULT } from '../experiments/transfer-command.ts'
import { ROOT } from '../paths.ts'
import { findRecipe } from '../recipes/recipes.ts'
import { PACK_FILES } from '../report/pack-files.ts'
import type { BuildOptions, BuiltPack } from './build-pack.ts'
import { dequantise } from './quantise.ts'

/** The committed result of `search cnn2`. */
const COMMITTED_SEARCH = join(ROOT, 'ml/search/results/cnn2.json')

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

/** Null where there is no such file. */
const readJson = async (path: string): Promise<unknown> => {
  const text = await readFile(path, 'utf8').catch(() => null)
  return text === null ? null : JSON.parse(text)
}

/** What the pack that is there says of spoiled images by models of a backbone, which takes long: of those that have not changed. */
const robustnessToKeep = async (
  old: BuildOptions['old'],
  { summaries }: BuiltPack,
): Promise<Map<string, Robustness[]>> => {
  const kept = new Map<string, Robustness[]>()
  if (!old) return kept
  const { robustness } = AnalysisSchema.parse(
    JSON.parse(Buffer.from(await old.pack.read(PACK_FILES.analysis)).toString()),
  )
  for (const { recipe, house } of summaries) {
    const before = old.summaries.find((summary) => summary.recipe === recipe)
    const rows = robustness.filter((row) => row.recipe === recipe)
    const same = before?.house.weights.sha256 === house.weights.sha256
    if (findRecipe(recipe).house.input.kind === 'features' && same && rows.length > 0) kept.set(recipe, rows)
  }
  return kept
}

/** Adds to the files what the pack says beyond the single recipes, and the results of experiments where there are any. */
export const addAnalysis = async (
  built: BuiltPack,
  old: BuildOptions['old'],
  test: LabelledImages,
  trainingImages: Uint8Array,
  report: (line: string) => void,
): Promise<void> => {
  const { files, parts } = built
  const models = [...parts].map(([id, { saved, trained, predictions }]) => ({
    recipe: findRecipe(id),
    saved,
    temperature: trained.temperature,
    // From the bytes: rounding once more what was normalised after rounding would move some.
    probabilities: dequantise(gunzipSync(predictions!.zipped)),
    top1: predictions!.top1,
  }))
  const { analysis, items } = await analyseModels(
    models,
    test,
    trainingImages,
    report,
    await robustnessToKeep(old, built),
  )
  files.set(PACK_FILES.analysis, json(analysis))
  files.set(PACK_FILES.items, gzipSync(encodeItemTable(items), { level: 9 }))
  const transfer = await readJson(TRANSFER_RESULT)
  if (transfer) files.set(PACK_FILES.transfer, json(TransferSchema.parse(transfer)))
  const search = await readJson(COMMITTED_SEARCH)
  if (search) files.set(PACK_FILES.search, json(SearchSchema.parse(search)))
  const pace = await readJson(PACE_RESULT)
  if (pace) files.set(PACK_FILES.pace, json(PaceSchema.parse(pace)))
}
