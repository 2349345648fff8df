import type { TrialOutcome, TrialPlace } from './trial.ts'

/** Of every rung the best third goes on, with three times as much to spend. */
export const ETA = 3

export type TrialResult = TrialPlace & Pick<TrialOutcome, 'state' | 'validationAccuracy' | 'loss'>

/** Trials on each of `rungCount` rungs when `first` start: a third of the rung below, at least one. */
export const rungSizes = (first: number, rungCount: number): number[] => {
  const sizes = [first]
  while (sizes.length < rungCount) sizes.push(Math.max(1, Math.floor(sizes.at(-1)! / ETA)))
  return sizes
}

/**
 * The indices of the `keep` best results, in the order of `candidates`: by validation accuracy, then by the smaller loss,
 * then by the earlier place in `candidates`. Only finished trials go on, so there may be fewer.
 */
export const survivors = (candidates: number[], results: TrialResult[], keep: number): number[] => {
  const place = new Map(candidates.map((index, i) => [index, i]))
  const order = (a: TrialResult, b: TrialResult) =>
    b.validationAccuracy! - a.validationAccuracy! ||
    (a.loss ?? 0) - (b.loss ?? 0) ||
    place.get(a.index)! - place.get(b.index)!
  const best = results.filter(({ index, state }) => state === 'finished' && place.has(index)).sort(order)
  const kept = new Set(best.slice(0, keep).map(({ index }) => index))
  return candidates.filter((index) => kept.has(index))
}

/**
 * Successive halving (Jamieson and Talwalkar, "Non-stochastic Best Arm Identification and Hyperparameter Optimization",
 * AISTATS 2016): the trials that are to run next, given those that have a result. A rung opens when the whole of the rung
 * below has results, so what is returned lies on one rung, and nothing is returned at the end. `candidates` are the
 * first rung's combinations; `sizes` the number of trials on each rung.
 */
export const nextTrials = (
  candidates: number[],
  sizes: readonly number[],
  results: TrialResult[],
): TrialPlace[] => {
  let entrants = candidates.slice(0, sizes[0])
  for (let rung = 0; rung < sizes.length; rung++) {
    const here = results.filter((result) => result.rung === rung)
    const done = new Set(here.map(({ index }) => index))
    const open = entrants.filter((index) => !done.has(index))
    if (open.length > 0) return open.map((index) => ({ index, rung }))
    entrants = survivors(entrants, here, sizes[rung + 1] ?? 0)
  }
  return []
}
