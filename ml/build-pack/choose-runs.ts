import { MODEL_IDS, type ModelId } from '../../contracts/content-pack.ts'
import { Failure } from '../failure.ts'
import type { RunRecord } from '../train/run-record.ts'

/**
 * One run per recipe, in the order of MODEL_IDS: of `wanted` ids where given, otherwise the finished run of best validation
 * accuracy. Throws a Failure naming every recipe without one, and ids that are unknown or name a recipe twice.
 */
export const chooseRuns = (runs: RunRecord[], wanted?: string[]): RunRecord[] => {
  const chosen = new Map<ModelId, RunRecord>()
  for (const id of wanted ?? []) {
    const run = runs.find((each) => each.training.runId === id)
    if (!run) throw new Failure(`There is no run ${id}`)
    if (chosen.has(run.recipe)) throw new Failure(`--runs names two runs of ${run.recipe}`)
    chosen.set(run.recipe, run)
  }
  for (const run of runs) {
    if (wanted?.length && chosen.has(run.recipe) && wanted.includes(chosen.get(run.recipe)!.training.runId))
      continue
    if (run.state !== 'finished') continue
    const best = chosen.get(run.recipe)
    if (!best || run.bestValidationAccuracy > best.bestValidationAccuracy) chosen.set(run.recipe, run)
  }
  const missing = MODEL_IDS.filter((id) => !chosen.has(id))
  if (missing.length)
    throw new Failure(
      `There is no finished run of ${missing.join(', ')}: train ${missing.length > 1 ? 'them' : 'it'} first`,
    )
  return MODEL_IDS.map((id) => chosen.get(id)!)
}
