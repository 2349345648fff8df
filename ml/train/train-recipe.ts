import type { Epoch, TrainingKind } from '../../contracts/content-pack.ts'
import type { Backend } from '../backends/backend.ts'
import { withSeededRandom } from '../data/random.ts'
import { Failure } from '../failure.ts'
import { accuracyOf } from '../metrics/accuracy.ts'
import { logLossOf } from '../metrics/log-loss.ts'
import { fitTemperature } from '../metrics/temperature.ts'
import { top1 } from '../metrics/top1.ts'
import type { Recipe, TrainingPlan } from '../recipes/recipe.ts'
import { assertParameters, planOf } from '../recipes/recipes.ts'
import type { TrainingData } from './load-inputs.ts'
import { describeOptimizer, makeOptimizer, scheduleRate } from './make-optimizer.ts'
import { predict } from './predict.ts'
import { pace, type ReportProgress } from './progress.ts'
import { type RunRecord, runFolder, writeRun } from './run-record.ts'
import { packModel, writeModel } from './saved-model.ts'
import type { Step } from './step.ts'
import { trainEpoch } from './train-epoch.ts'

export interface TrainOptions extends TrainingData {
  recipe: Recipe
  kind: TrainingKind
  epochs: number
  batchSize: number
  seed: number
  backend: Backend
  /** How a step is taken; on this thread alone without it. */
  step?: Step
  /** Workers that share a step; 1 without it. */
  workers?: number
  dataHash: string
  gitRevision: string
  /** Sentences that join the recipe's own notes, e.g. that the data were limited. */
  notes: string[]
  runId: string
  /** Where the run's folder is made. */
  runs: string
  /** Set to stop after the step in hand; the best epoch so far is kept. */
  signal: AbortSignal
  report: ReportProgress
  /** Called after every complete epoch. */
  epochDone: (epoch: Epoch, kept: boolean) => void
}

/** What a run's record says of the images and targets that it learned from. */
const describeData = ({ input, augment, distil }: TrainingPlan, taught: boolean) => ({
  augment: augment ?? null,
  augmentedCopies: input.kind === 'features' ? (input.augment?.copies ?? 0) : 0,
  teachers: taught && distil ? [...distil.teachers] : [],
  teacherShare: taught && distil ? distil.share : 0,
})

/**
 * Trains a recipe from scratch and returns the run's record. After every epoch `runs/<id>/` holds the weights to keep so far
 * (the plan says which) and a record of all epochs, so that a killed run loses nothing but the epoch in hand.
 */
export const trainRecipe = (options: TrainOptions): Promise<RunRecord> =>
  withSeededRandom(options.seed, async () => {
    const { recipe, kind, train, validation, epochs, batchSize, signal } = options
    const plan = planOf(recipe, kind)
    const startedAt = new Date().toISOString()
    const model = recipe.build(kind)
    assertParameters(recipe, model)
    const optimizer = makeOptimizer(plan.optimizer)
    const items = train.labels.length
    const history: Epoch[] = []
    const started = performance.now()
    let record: RunRecord | undefined

    for (let epoch = 1; epoch <= epochs && !signal.aborted; epoch++) {
      const epochStarted = performance.now()
      const figures = await trainEpoch({
        model,
        optimizer,
        step: options.step,
        inputs: train.views[(epoch - 1) % train.views.length]!,
        labels: train.labels,
        targets: train.targets,
        batchSize,
        augment: plan.augment,
        beforeStep: (done) =>
          scheduleRate(optimizer, plan.optimizer, ((epoch - 1) * items + done) / (epochs * items)),
        afterStep: (itemsDone, loss) =>
          options.report({
            epoch,
            epochs,
            itemsDone,
            items,
            loss,
            validationAccuracy: history.at(-1)?.validationAccuracy ?? null,
            ...pace((epoch - 1) * items + itemsDone, epochs * items, (performance.now() - started) / 1000),
          }),
        stopped: () => signal.aborted,
      })
      // A part of an epoch counts only where there is nothing else to keep.
      if (signal.aborted && (record || figures.items === 0)) break
      const probabilities = await predict(model, validation.inputs)
      const validationAccuracy = accuracyOf(top1(probabilities), validation.labels)
      history.push({
        epoch,
        loss: figures.loss,
        accuracy: figures.accuracy,
        validationLoss: logLossOf(probabilities, validation.labels),
        validationAccuracy,
        seconds: (performance.now() - epochStarted) / 1000,
      })
      const kept = plan.keep === 'last' || validationAccuracy > (record?.validationAccuracy ?? -1)
      if (kept) await writeModel(runFolder(options.runId, options.runs), await packModel(model))
      record = {
        recipe: recipe.id,
        state: signal.aborted ? 'interrupted' : epoch === epochs ? 'finished' : 'running',
        epoch: kept ? epoch : record!.epoch,
        validationAccuracy: kept ? validationAccuracy : record!.validationAccuracy,
        temperature: kept ? fitTemperature(probabilities, validation.labels) : record!.temperature,
        training: {
          runId: options.runId,
          kind,
          backend: options.backend.name,
          device: options.backend.device,
          driver: options.backend.driver,
          seed: options.seed,
          epochs: history.length,
          batchSize,
          optimizer: describeOptimizer(plan.optimizer),
          trainItems: items,
          validationItems: validation.inputs.count,
          ...describeData(plan, train.targets !== undefined),
          workers: options.workers ?? 1,
          history,
          secondsPerEpoch: history.reduce((sum, each) => sum + each.seconds, 0) / history.length,
          dataHash: options.dataHash,
          gitRevision: options.gitRevision,
          startedAt,
          notes: [...plan.notes, ...options.notes],
        },
      }
      await writeRun(record, options.runs)
      options.epochDone(history.at(-1)!, kept)
    }
    model.dispose()
    optimizer.dispose()
    if (!record) throw new Failure('Stopped before the first step: nothing to save')
    if (signal.aborted && record.state === 'running') {
      record = { ...record, state: 'interrupted' }
      await writeRun(record, options.runs)
    }
    return record
  })
