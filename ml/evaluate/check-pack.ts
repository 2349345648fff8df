import { gunzipSync } from 'node:zlib'
import type { ModelId, ModelSummary, Trained } from '../../contracts/content-pack.ts'
import type { AnalysedModel } from '../analyse/analyse-models.ts'
import { dequantise } from '../build-pack/quantise.ts'
import { hashDataset, readTest, readTraining } from '../data/read-dataset.ts'
import { findRecipe, planOf } from '../recipes/recipes.ts'
import { probabilitiesFile, top1File } from '../report/pack-files.ts'
import { type Pack, readCommittedModel, readPackItems, trainedModels } from '../report/read-pack.ts'
import { checkAnalysis } from './check-analysis.ts'
import { checkBrowser } from './check-browser.ts'
import { checkItems } from './check-items.ts'
import { checkNearest } from './check-nearest.ts'
import { checkPredictions } from './check-predictions.ts'
import { checkResults } from './check-results.ts'
import { checkSummary } from './check-summary.ts'
import { checkValidation } from './check-validation.ts'
import { checkWhy } from './check-why.ts'
import { compareMetrics } from './compare-metrics.ts'
import { differences } from './differences.ts'
import { recompute } from './evaluate-pack.ts'
import { notChecked } from './not-checked.ts'

const summaryProblems = async (summary: ModelSummary): Promise<string[]> => {
  const { recipe, house, asPublished } = summary
  const found = await checkSummary(
    summary,
    findRecipe(recipe),
    await readCommittedModel(recipe, house),
    asPublished && (await readCommittedModel(recipe, asPublished)),
  )
  return found.map((problem) => `${recipe}: ${problem}`)
}

/** A recipe's house training with the predictions of the pack, from which the analysis was made. */
const analysed = async (pack: Pack, recipe: ModelId, trained: Trained): Promise<AnalysedModel> => ({
  recipe: findRecipe(recipe),
  saved: await readCommittedModel(recipe, trained),
  temperature: trained.temperature,
  probabilities: dequantise(gunzipSync(await pack.read(probabilitiesFile(recipe)))),
  top1: await pack.read(top1File(recipe)),
})

/**
 * What differs between the pack and what its models, the dataset and the committed results give now. `able` are the trainings that can be
 * evaluated here: without the backbone not all, and then what compares the models with each other is left out. Throws a Failure
 * where the dataset was not fetched.
 */
export const checkPack = async (
  pack: Pack,
  summaries: readonly ModelSummary[],
  able: readonly { recipe: ModelId; trained: Trained }[],
  report: (line: string) => void,
): Promise<string[]> => {
  const [training, dataHash] = [await readTraining(), await hashDataset()]
  const items = await readPackItems(pack)
  const problems = checkItems(items, await readTest())
  for (const summary of summaries) problems.push(...(await summaryProblems(summary)))
  problems.push(...(await checkResults(pack)))
  for (const { recipe, trained } of able) {
    const { kind } = trained.training
    const { saved, probabilities, metrics } = await recompute(recipe, trained, items)
    const found = [
      ...compareMetrics(trained.metrics, metrics),
      ...differences({ dataHash: trained.training.dataHash }, { dataHash }, 0),
      ...(await checkValidation(trained, planOf(findRecipe(recipe), kind), saved, training)),
      ...(kind === 'house' ? await checkPredictions(pack, recipe, probabilities) : []),
    ]
    if (found.length === 0)
      report(
        `${recipe}, ${kind}: accuracy ${metrics.accuracy}, validation and temperature ${trained.temperature.toFixed(3)}, as committed`,
      )
    problems.push(...found.map((problem) => `${recipe}, ${kind}: ${problem}`))
  }
  const browser = await checkBrowser(pack, summaries, items, training.images, report)
  if (browser.length === 0) report('models for browsers: as committed')
  problems.push(...browser)
  if (able.length < trainedModels(summaries).length)
    // Without it some models have no predictions to be compared with the others'.
    report(
      'analysis, nearest training images, heat maps, typical items: not checked without the ResNet50 backbone',
    )
  else if (problems.length === 0) {
    const houses: AnalysedModel[] = []
    for (const { recipe, house } of summaries) houses.push(await analysed(pack, recipe, house))
    problems.push(...(await checkAnalysis(pack, houses, items, training.images, report)))
    problems.push(...(await checkNearest(pack, training)))
    problems.push(...(await checkWhy(pack, houses, items, training, report)))
    if (problems.length === 0)
      report('analysis, nearest training images, heat maps, typical items: as committed')
  }
  for (const line of notChecked(summaries)) report(line)
  return problems
}
