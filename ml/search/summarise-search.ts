import { type Search, SearchSchema, type SearchTrial } from '../../contracts/search.ts'
import { effectsOf } from './effects.ts'
import { GRID_SIZE, sampleGrid, settingAt } from './grid.ts'
import { runnable } from './runnable.ts'
import type { SearchContents } from './search-record.ts'
import { nextTrials, rungSizes } from './successive-halving.ts'

/** The most accurate finished trial on the highest rung that has one. */
const bestOf = (trials: SearchTrial[]): SearchTrial | null => {
  const finished = trials.filter(({ state }) => state === 'finished')
  const highest = Math.max(...finished.map(({ rung }) => rung))
  return finished
    .filter(({ rung }) => rung === highest)
    .reduce<SearchTrial | null>(
      (best, trial) => (best && best.validationAccuracy! >= trial.validationAccuracy! ? best : trial),
      null,
    )
}

/** What the pack shows of a search. Throws where the record makes none that holds its schema. */
export const summariseSearch = (contents: SearchContents): Search => {
  const { header, plan } = contents
  const place = new Map(sampleGrid(header.seed).map((index, i) => [index, i]))
  const trials = [...contents.trials]
    .sort((a, b) => a.rung - b.rung || place.get(a.index)! - place.get(b.index)!)
    .map(({ index, rung, state, validationAccuracy, loss, seconds }) => ({
      setting: settingAt(index),
      rung,
      state,
      validationAccuracy,
      loss,
      seconds,
    }))
  const complete =
    plan !== null &&
    nextTrials(
      runnable(header.seed, plan.first).candidates,
      rungSizes(plan.first, plan.rungCount),
      contents.trials,
    ).length === 0
  return SearchSchema.parse({
    recipe: header.recipe,
    gridSize: GRID_SIZE,
    seed: header.seed,
    startedAt: header.startedAt,
    budgetMinutes: contents.budgetMinutes,
    complete,
    backend: header.backend,
    devices: [...new Set(contents.trials.map(({ device }) => device))].filter((device) => device !== ''),
    gitRevision: header.gitRevision,
    dataHash: header.dataHash,
    rungs: header.ladder.slice(0, plan?.rungCount ?? 1),
    trials,
    best: bestOf(trials),
    effects: effectsOf(trials, header.ladder[0]!),
  })
}
