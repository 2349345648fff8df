import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseBackend } from '../backends/choose-backend.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { readTest } from '../data/read-dataset.ts'
import { writeWhole } from '../data/write-whole.ts'
import { Failure } from '../failure.ts'
import { BACKBONE_FOLDER } from '../features/backbone-source.ts'
import { metricsOf } from '../metrics/metrics-of.ts'
import { RECIPES } from '../recipes/recipes.ts'
import { openPack, type Pack, readPackItems, readSummaries } from '../report/read-pack.ts'
import { readRun, runFolder } from '../train/run-record.ts'
import { readModel, unpackModel } from '../train/saved-model.ts'
import { compareMetrics } from './compare-metrics.ts'
import { recomputeMetrics } from './evaluate-pack.ts'
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
  const probabilities = await testProbabilities(RECIPES[record.recipe], model, items.images)
  const metrics = metricsOf(probabilities, items.labels, record.temperature)
  const path = join(runFolder(runId), 'metrics.json')
  await writeWhole(path, `${JSON.stringify(metrics, null, 2)}\n`)
  say(formatMetrics(`${runId} on the test split`, metrics, record.temperature))
  say(`Written to ${path}`)
}

const evaluatePack = async (pack: Pack, flags: EvaluateFlags): Promise<void> => {
  const items = await readPackItems(pack)
  const hasBackbone = await access(join(BACKBONE_FOLDER, 'weights.bin')).then(
    () => true,
    () => false,
  )
  const problems: string[] = []
  for (const summary of await readSummaries(pack)) {
    if (RECIPES[summary.recipe].input.kind === 'features' && !hasBackbone) {
      const line = `${summary.recipe} is not evaluated: the ResNet50 backbone is not in ${BACKBONE_FOLDER} (\`npm run ml -- fetch\` gets it)`
      if (flags.skipMissingBackbone) say(line)
      else problems.push(line)
      continue
    }
    const metrics = await recomputeMetrics(pack, summary, items)
    if (!flags.check) {
      say(formatMetrics(`${summary.recipe} on the test split`, metrics, summary.temperature))
      continue
    }
    const differences = compareMetrics(summary.metrics, metrics)
    if (differences.length === 0) say(`${summary.recipe}: accuracy ${metrics.accuracy}, as committed`)
    problems.push(...differences.map((difference) => `${summary.recipe}: ${difference}`))
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
