import { MODEL_IDS, type ModelId } from '../../contracts/content-pack.ts'
import { Failure } from '../failure.ts'
import type { RunRecord } from '../train/run-record.ts'

const namedRuns = (runs: RunRecord[], ids: string[]): Map<ModelId, RunRecord> => {
  const named = new Map<ModelId, RunRecord>()
  for (const id of ids) {
    const run = runs.find((each) => each.training.runId === id)
    if (!run) throw new Failure(`There is no run ${id}`)
    if (named.has(run.recipe)) throw new Failure(`--runs names two runs of ${run.recipe}`)
    named.set(run.recipe, run)
  }
  return named
}

const bestFinished = (runs: RunRecord[], recipe: ModelId): RunRecord | undefined =>
  runs
    .filter((run) => run.recipe === recipe && run.state === 'finished')
    .sort((a, b) => b.bestValidationAccuracy - a.bestValidationAccuracy)[0]

/**
 * One run per recipe, in the order of MODEL_IDS: the one that `ids` names, otherwise the finished run of best validation
 * accuracy. Throws a Failure naming every recipe without one, and ids that are unknown or name a recipe twice.
 */
export const chooseRuns = (runs: RunRecord[], ids: string[] = []): RunRecord[] => {
  const named = namedRuns(runs, ids)
  const chosen = MODEL_IDS.map((recipe) => named.get(recipe) ?? bestFinished(runs, recipe))
  const missing = MODEL_IDS.filter((_, i) => chosen[i] === undefined)
  if (missing.length) throw new Failure(`There is no finished run of ${missing.join(', ')}`)
  return chosen as RunRecord[]
}
