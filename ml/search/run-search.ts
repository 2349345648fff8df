import { Failure } from '../failure.ts'
import { settingAt } from './grid.ts'
import { planSearch } from './plan-search.ts'
import { runnable } from './runnable.ts'
import type { RecordedTrial, SearchContents, SearchRecord } from './search-record.ts'
import { nextTrials, rungSizes } from './successive-halving.ts'
import { placeKey, type TrialOutcome, type TrialPlace } from './trial.ts'
import type { TrialExecutor } from './trial-executor.ts'

/** Trials that the pace is measured on before it is decided how many start: trials of one rung differ up to fivefold. */
const LEAST_MEASURED = 8

/** Node's timers fire at once when asked for more. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1

export interface SearchProgress {
  trial: RecordedTrial
  done: number
  /** Trials in all, with the rungs to come; null until the pace was measured. */
  inAll: number | null
}

export interface SearchOptions {
  record: SearchRecord
  executor: TrialExecutor
  budgetMinutes: number
  /** Set to end at once, losing what is in hand. */
  signal: AbortSignal
  /** Milliseconds of a clock that only goes forward. */
  now: () => number
  report: (progress: SearchProgress) => void
  /** Told when it is decided how many trials start and on how many rungs, and when it turns out that more fit. */
  planned: (plan: { first: number; rungCount: number }) => void
}

/** `complete`: no trial is left · `budget`: the time is up · `interrupted`: by the signal. */
export type SearchEnd = 'complete' | 'budget' | 'interrupted'

/** A trial's seed: not that of its neighbours, and the same whenever and wherever it is run. */
const trialSeed = (seed: number, { index, rung }: TrialPlace): number =>
  (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b) ^ Math.imul(rung + 1, 0xc2b2ae35)) | 0

const INVALID: TrialOutcome = {
  state: 'invalid',
  validationAccuracy: null,
  loss: null,
  seconds: 0,
  device: '',
}

/**
 * Runs the search in `record` on, until it is complete or `budgetMinutes` have passed. Every result is in the record before
 * another trial is begun for it. When the time is up the trials in hand come to their end, and the same call with the
 * same record goes on from there.
 */
export const runSearch = async (options: SearchOptions): Promise<SearchEnd> => {
  const { record, executor, signal, now } = options
  const { header } = record.contents()
  const deadline = now() + options.budgetMinutes * 60_000
  const inHand = new Map<string, Promise<void>>()
  const { candidates } = runnable(header.seed, Number.POSITIVE_INFINITY)
  let broken: unknown

  /** The trials to be run next: of the plan, or before there is one those that the pace is measured on. */
  const openTrials = ({ plan, trials }: SearchContents, measured: number): TrialPlace[] =>
    nextTrials(candidates, rungSizes(plan?.first ?? measured, plan?.rungCount ?? 1), trials)

  const finish = (place: TrialPlace, outcome: TrialOutcome) => {
    if (record.has(place)) return
    const trial: RecordedTrial = { kind: 'trial', ...place, ...outcome }
    record.append(trial)
    const { plan, trials } = record.contents()
    const inAll = plan && rungSizes(plan.first, plan.rungCount).reduce((sum, size) => sum + size, 0)
    options.report({ trial, done: trials.filter(({ state }) => state !== 'invalid').length, inAll })
  }

  const begin = (place: TrialPlace) => {
    const spend = header.ladder[place.rung]!
    const job = { setting: settingAt(place.index), spend, seed: trialSeed(header.seed, place) }
    const key = placeKey(place)
    const ended = executor
      .run(`${header.id}-${key}`, job)
      .then((outcome) => outcome && finish(place, outcome))
      .catch((error: unknown) => {
        broken ??= error
      })
      .finally(() => inHand.delete(key))
    inHand.set(key, ended)
  }

  /** What was drawn before the last of the first rung, but cannot be trained, is part of the search as well. */
  const recordInvalid = (first: number) => {
    for (const index of runnable(header.seed, first).invalid) finish({ index, rung: 0 }, INVALID)
  }

  /** Makes the plan, or lets it grow where there turns out to be time for more; false where it stays as it is. */
  const makePlan = async ({ plan, trials }: SearchContents): Promise<boolean> => {
    const first = trials.filter(({ rung, state }) => rung === 0 && state !== 'invalid')
    const measured = first.filter(({ state }) => state !== 'failed')
    if (measured.length === 0) throw new Failure(`None of the first ${first.length} trials came to an end`)
    const made = planSearch({
      ladder: header.ladder,
      secondsPerTrial: measured.reduce((sum, { seconds }) => sum + seconds, 0) / measured.length,
      secondsLeft: (deadline - now()) / 1000,
      workers: await executor.workers(),
      done: first.length,
      most: candidates.length,
    })
    const grows = !plan || made.rungCount > plan.rungCount || made.first > plan.first
    if (!grows || made.rungCount < (plan?.rungCount ?? 0)) return false
    record.append({ kind: 'plan', ...made })
    options.planned(made)
    recordInvalid(made.first)
    return true
  }

  const aborted = new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  const { plan, trials } = record.contents()
  if (plan && openTrials(record.contents(), 0).length === 0) return 'complete'
  record.append({ kind: 'session', budgetMinutes: options.budgetMinutes })
  // A kill may have come between the plan and these.
  if (plan) recordInvalid(plan.first)
  const toMeasure = Math.max(LEAST_MEASURED, await executor.workers())
  // Until a trial has climbed the first rung can still grow: the pace of its first trials may not be that of the rest.
  let settled = trials.some(({ rung }) => rung > 0)
  for (;;) {
    if (broken) throw broken
    if (signal.aborted) return 'interrupted'
    const contents = record.contents()
    const open = openTrials(contents, toMeasure)
    const late = now() >= deadline
    if (open.length === 0 && contents.plan && (settled || late)) return 'complete'
    if (late) {
      if (inHand.size === 0) return 'budget'
      await executor.withdraw()
      await Promise.race([Promise.all(inHand.values()), aborted])
    } else if (!settled && open[0]?.rung !== 0) {
      settled = !(await makePlan(contents))
    } else {
      const room = Math.max(0, (await executor.capacity()) - inHand.size)
      const waiting = open.filter((place) => !inHand.has(placeKey(place)))
      for (const place of waiting.slice(0, room)) begin(place)
      // Woken by the deadline as well: what a queue has not begun by then is withdrawn.
      let timer: NodeJS.Timeout | undefined
      const timeUp = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, Math.min(deadline - now(), LONGEST_TIMEOUT_MS))
      })
      await Promise.race([...inHand.values(), aborted, timeUp])
      clearTimeout(timer)
    }
  }
}
