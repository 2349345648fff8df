import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnalysedModel } from '../analyse/analyse-models.ts'
import { chooseBackend } from '../backends/choose-backend.ts'
import { dequantise, quantise } from '../build-pack/quantise.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { readTest, readTraining } from '../data/read-dataset.ts'
import { writeWhole } from '../data/write-whole.ts'
import { Failure } from '../failure.ts'
import { BACKBONE_FOLDER } from '../features/backbone-source.ts'
import { metricsOf } from '../metrics/metrics-of.ts'
import { top1 } from '../metrics/top1.ts'
import { findRecipe, planOf } from '../recipes/recipes.ts'
import { openPack, type Pack, readPackItems, readSummaries, trainedModels } from '../report/read-pack.ts'
import { readRun, runFolder } from '../train/run-record.ts'
import { readModel, unpackModel } from '../train/saved-model.ts'
import { checkAnalysis } from './check-analysis.ts'
import { checkNearest } from './check-nearest.ts'
import { checkPredictions } from './check-predictions.ts'
import { checkWhy } from './check-why.ts'
import { compareMetrics } from './compare-metrics.ts'
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
  const items = await readPackItems(pack)
  const hasBackbone = await access(join(BACKBONE_FOLDER, 'weights.bin')).then(
    () => true,
    () => false,
  )
  const problems: string[] = []
  let complete = true
  const houses: AnalysedModel[] = []
  for (const { recipe, trained } of trainedModels(await readSummaries(pack))) {
    const { kind } = trained.training
    const title = `${recipe}, ${kind}`
    if (planOf(findRecipe(recipe), kind).input.kind === 'features' && !hasBackbone) {
      const line = `${title} is not evaluated: the ResNet50 backbone is not in ${BACKBONE_FOLDER} (\`npm run ml -- fetch\` gets it)`
      complete = false
      if (flags.skipMissingBackbone) say(line)
      else problems.push(line)
      continue
    }
    const { saved, probabilities, metrics } = await recompute(recipe, trained, items)
    if (kind === 'house')
      houses.push({
        recipe: findRecipe(recipe),
        saved,
        temperature: trained.temperature,
        probabilities: dequantise(quantise(probabilities)),
        top1: top1(probabilities),
      })
    if (!flags.check) {
      say(formatMetrics(`${title}, on the test split`, metrics, trained.temperature))
      continue
    }
    const differences = [
      ...compareMetrics(trained.metrics, metrics),
      ...(kind === 'house' ? await checkPredictions(pack, recipe, probabilities) : []),
    ]
    if (differences.length === 0) say(`${title}: accuracy ${metrics.accuracy}, as committed`)
    problems.push(...differences.map((difference) => `${title}: ${difference}`))
  }
  // Without the backbone some models have no predictions to be compared with the others'.
  if (flags.check && !complete)
    say(
      'analysis, nearest training images, heat maps, typical items: not checked without the ResNet50 backbone',
    )
  else if (flags.check && problems.length === 0) {
    const training = await readTraining()
    problems.push(...(await checkAnalysis(pack, houses, items, training.images, say)))
    problems.push(...(await checkNearest(pack, training)))
    problems.push(...(await checkWhy(pack, houses, items, training, say)))
    if (problems.length === 0)
      say('analysis, nearest training images, heat maps, typical items: as committed')
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
