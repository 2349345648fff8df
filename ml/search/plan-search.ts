import type { SearchRung } from '../../contracts/search.ts'
import { ETA, rungSizes } from './successive-halving.ts'

/**
 * What a trial may spend, rung by rung: each about three times the item passes of the one below, at first more items, then
 * more passes, up to the 50 over all 48,000 that are the most the grid asks for. After 2,000 items two thirds of the settings
 * still guess, and a rung tells nothing of them.
 */
export const LADDER: readonly SearchRung[] = [
  { items: 6_000, epochs: 1, validationItems: 1_000 },
  { items: 20_000, epochs: 1, validationItems: 2_000 },
  { items: 33_000, epochs: 2, validationItems: 4_000 },
  { items: 43_200, epochs: 5, validationItems: 12_000 },
  { items: 48_000, epochs: 15, validationItems: 12_000 },
  { items: 48_000, epochs: 50, validationItems: 12_000 },
]

/** A step goes through the network forwards once and backwards at twice the cost; measuring only forwards. */
const MEASURING_SHARE = 1 / 3

/** The part of the time left that is planned for; the rest is for settings slower than those the pace was measured on. */
const PLANNED_SHARE = 0.85

const work = ({ items, epochs, validationItems }: SearchRung): number =>
  items * epochs + validationItems * MEASURING_SHARE

export interface Measured {
  ladder: readonly SearchRung[]
  /** Mean time of a trial of the first rung. */
  secondsPerTrial: number
  secondsLeft: number
  /** Trials that run at the same time. */
  workers: number
  /** Trials of the first rung that have their result already. */
  done: number
  /** The most trials that there are. */
  most: number
}

/** Seconds that all rungs take, each waiting for the one below: a rung's last trials leave workers idle. */
export const secondsFor = (
  first: number,
  rungCount: number,
  { ladder, secondsPerTrial, workers, done }: Measured,
): number =>
  rungSizes(first, rungCount).reduce((seconds, size, rung) => {
    const open = rung === 0 ? Math.max(0, size - done) : size
    return seconds + (Math.ceil(open / workers) * secondsPerTrial * work(ladder[rung]!)) / work(ladder[0]!)
  }, 0)

/** The largest first rung with which `rungCount` rungs fit; those that are done, where nothing more does. */
const largestFirst = (rungCount: number, measured: Measured): number => {
  const fits = (first: number) =>
    secondsFor(first, rungCount, measured) <= measured.secondsLeft * PLANNED_SHARE
  let low = Math.max(1, Math.min(measured.done, measured.most))
  let high = measured.most
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * How many trials start and on how many rungs, such that all of it fits into the time left: as many rungs as leave a full
 * tree, so that a trial of the last has won against η^(rungs − 1) others, and then as many trials as fit.
 */
export const planSearch = (measured: Measured): { first: number; rungCount: number } => {
  for (let rungCount = measured.ladder.length; rungCount > 1; rungCount--) {
    const first = largestFirst(rungCount, measured)
    if (
      first >= ETA ** (rungCount - 1) &&
      secondsFor(first, rungCount, measured) <= measured.secondsLeft * PLANNED_SHARE
    ) {
      return { first, rungCount }
    }
  }
  return { first: largestFirst(1, measured), rungCount: 1 }
}
