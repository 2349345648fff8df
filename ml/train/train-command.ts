import type { TrainingKind } from '../../contracts/content-pack.ts'
import { chooseBackend } from '../backends/choose-backend.ts'
import { hashDataset } from '../data/read-dataset.ts'
import { Failure } from '../failure.ts'
import { RUNS } from '../paths.ts'
import { findRecipe, planOf } from '../recipes/recipes.ts'
import { gitRevision } from './git-revision.ts'
import { loadInputs } from './load-inputs.ts'
import { noteDepartures } from './note-departures.ts'
import { progressDisplay } from './progress-display.ts'
import { runFolder } from './run-record.ts'
import { trainRecipe } from './train-recipe.ts'
import { assertWorkers } from './workers/assert-workers.ts'
import { startWorkers } from './workers/start-workers.ts'

export interface TrainFlags {
  asPublished?: boolean
  epochs?: number
  batch?: number
  seed: number
  backend?: string
  limit?: number
  workers?: number
}

/** Fewer items would leave a class out of the validation split or an epoch without a step. */
const LEAST_LIMIT = 100

const nameRun = (recipe: string, kind: TrainingKind, seed: number): string =>
  `${recipe}-${kind}-${new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15)}-seed${seed}`

const noteWorkers = (count: number): string =>
  `${count} workers, each with an even share of every batch and dropout masks of its own.`

/** `train <recipe>`: trains it, showing progress; Ctrl-C keeps the epochs so far. */
export const trainCommand = async (recipeId: string, flags: TrainFlags): Promise<void> => {
  const recipe = findRecipe(recipeId)
  const kind: TrainingKind = flags.asPublished ? 'as-published' : 'house'
  const plan = planOf(recipe, kind)
  if (flags.limit !== undefined && flags.limit < LEAST_LIMIT) {
    throw new Failure(`--limit must be at least ${LEAST_LIMIT}`)
  }
  const { workers: count = 1 } = flags
  const backend = await chooseBackend(flags.backend)
  assertWorkers(count, backend.name)
  const dataHash = await hashDataset()
  process.stdout.write(
    `${recipe.name}, ${kind}, on ${backend.name} (${backend.device}), ${count === 1 ? '' : `${count} workers, `}seed ${flags.seed}\n`,
  )
  const { teachers, ...data } = await loadInputs(plan, flags.limit)
  const workers =
    count > 1 ? await startWorkers({ count, backend: backend.name, seed: flags.seed }) : undefined

  const stop = new AbortController()
  const interrupt = () => stop.abort()
  // Not `once`: a terminal's Ctrl-C reaches this process a second time through tsx.
  process.on('SIGINT', interrupt)
  const display = progressDisplay()
  try {
    const record = await trainRecipe({
      recipe,
      kind,
      ...data,
      epochs: flags.epochs ?? plan.epochs,
      batchSize: flags.batch ?? plan.batchSize,
      seed: flags.seed,
      backend,
      step: workers?.step,
      workers: count,
      dataHash,
      gitRevision: gitRevision(),
      notes: [
        ...teachers.map((runId) => `Its teacher is the run ${runId}.`),
        ...noteDepartures(plan, flags),
        ...(workers ? [noteWorkers(count)] : []),
      ],
      runId: nameRun(recipe.id, kind, flags.seed),
      runs: RUNS,
      signal: stop.signal,
      report: display.report,
      epochDone: display.epochDone,
    })
    display.close()
    const percent = (100 * record.validationAccuracy).toFixed(2)
    process.stdout.write(
      `${record.state}: validation accuracy ${percent} % in epoch ${record.epoch}, temperature ` +
        `${record.temperature.toFixed(3)}, kept in ${runFolder(record.training.runId)}\n`,
    )
  } finally {
    display.close()
    await workers?.close()
    process.removeListener('SIGINT', interrupt)
  }
}
