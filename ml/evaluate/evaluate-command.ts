import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseBackend } from '../backends/choose-backend.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { readTest } from '../data/read-dataset.ts'
import { writeWhole } from '../data/write-whole.ts'
import { Failure } from '../failure.ts'
import { BACKBONE_FOLDER } from '../features/backbone-source.ts'
import { metricsOf } from '../metrics/metrics-of.ts'
import { findRecipe, planOf } from '../recipes/recipes.ts'
import { openPack, type Pack, readPackItems, readSummaries, trainedModels } from '../report/read-pack.ts'
import { readRun, runFolder } from '../train/run-record.ts'
import { readModel, unpackModel } from '../train/saved-model.ts'
import { checkPack } from './check-pack.ts'
import { recompute } from './evaluate-pack.ts'
import { formatMetrics } from './format-metrics.ts'
import { testProbabilities } from './test-probabilities.ts'

export interface EvaluateFlags {
  run?: string
  check?: boolean
  skipMissingBackbone?: boolean
  backend?: string
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** The pack's copy of the test images; the dataset's own where there is no pack. */
const readItems = async (): Promise<LabelledImages> => {
  const pack = await openPack().catch(() => undefined)
  return pack ? readPackItems(pack) : readTest()
}

const evaluateRun = async (runId: string): Promise<void> => {
  const record = await readRun(runId)
  const model = await unpackModel(await readModel(runFolder(runId)))
  const items = await readItems()
  const probabilities = await testProbabilities(
    planOf(findRecipe(record.recipe), record.training.kind),
    model,
    items.images,
  )
  const metrics = metricsOf(probabilities, items.labels, record.temperature)
  const path = join(runFolder(runId), 'metrics.json')
  await writeWhole(path, `${JSON.stringify(metrics, null, 2)}\n`)
  say(formatMetrics(`${runId} on the test split`, metrics, record.temperature))
  say(`Written to ${path}`)
}

const evaluatePack = async (pack: Pack, flags: EvaluateFlags): Promise<void> => {
  const summaries = await readSummaries(pack)
  const hasBackbone = await access(join(BACKBONE_FOLDER, 'weights.bin')).then(
    () => true,
    () => false,
  )
  const able: ReturnType<typeof trainedModels> = []
  const problems: string[] = []
  for (const model of trainedModels(summaries)) {
    const { kind } = model.trained.training
    if (hasBackbone || planOf(findRecipe(model.recipe), kind).input.kind === 'pixels') {
      able.push(model)
      continue
    }
    const line = `${model.recipe}, ${kind} is not evaluated: the ResNet50 backbone is not in ${BACKBONE_FOLDER} (\`npm run ml -- fetch\` gets it)`
    if (flags.skipMissingBackbone) say(line)
    else problems.push(line)
  }
  if (flags.check) problems.push(...(await checkPack(pack, summaries, able, say)))
  else {
    const items = await readPackItems(pack)
    for (const { recipe, trained } of able) {
      const { metrics } = await recompute(recipe, trained, items)
      say(
        formatMetrics(`${recipe}, ${trained.training.kind}, on the test split`, metrics, trained.temperature),
      )
    }
  }
  if (problems.length) throw new Failure(problems.join('\n'))
}

/** `evaluate`: the committed models, or one run, on the 10,000 test images. */
export const evaluateCommand = async (flags: EvaluateFlags): Promise<void> => {
  if (flags.run !== undefined && flags.check)
    throw new Failure('--check compares the committed models; it takes no --run')
  await chooseBackend(flags.backend)
  if (flags.run !== undefined) await evaluateRun(flags.run)
  else await evaluatePack(await openPack(), flags)
}
