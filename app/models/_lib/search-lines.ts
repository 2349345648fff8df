import {
  CLASS_COUNT,
  SEARCH_AXES,
  SEARCH_AXIS_NAMES,
  type Search,
  type SearchAxis,
  type SearchTrial,
  type TrialSetting,
  wilsonInterval,
} from '../../../contracts/index.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'

/** A value as it is written on pages: `lecun_uniform` is lecun uniform, as in Keras in every language. */
export const valueWord = (words: Words, value: string | number): string =>
  typeof value === 'number' ? words.count(value) : value.replaceAll('_', ' ')

/** Where the values of an axis lie, 0 … 1, each in the middle of an equal share. */
export const valuePositions = (axis: SearchAxis): { value: string | number; at: number }[] => {
  const values: readonly (string | number)[] = SEARCH_AXES[axis]
  return values.map((value, i) => ({ value, at: (i + 0.5) / values.length }))
}

/** Trials of one setting at several rungs are one line: that of the highest rung it reached. */
const lastOfEach = (trials: readonly SearchTrial[]): SearchTrial[] => [
  ...new Map(
    trials.toSorted((a, b) => a.rung - b.rung).map((trial) => [JSON.stringify(trial.setting), trial]),
  ).values(),
]

export interface SearchLine {
  setting: TrialSetting
  accuracy: number
  /** Along every axis in the grid's order, 0 … 1. */
  at: number[]
  rung: number
}

/** Half of the width that lines through one value spread over, as a share of the value's own. */
const SPREAD = 0.34

/** One line for every setting that has an accuracy, the least accurate first, so that the best is drawn on top. */
export const searchLines = (search: Search): SearchLine[] => {
  const shown = lastOfEach(search.trials)
    .filter((trial) => trial.validationAccuracy !== null)
    .toSorted((a, b) => a.validationAccuracy! - b.validationAccuracy!)
  return shown.map((trial, i) => ({
    setting: trial.setting,
    accuracy: trial.validationAccuracy!,
    rung: trial.rung,
    at: SEARCH_AXIS_NAMES.map((axis) => {
      const positions = valuePositions(axis)
      const position = positions.find(({ value }) => value === trial.setting[axis])!.at
      // By rank: within a value the more accurate lie to the right.
      const rank = shown.length > 1 ? i / (shown.length - 1) - 0.5 : 0
      return position + (rank * 2 * SPREAD) / positions.length
    }),
  }))
}

/** Trials of the first rung whose accuracy may be that of guessing: its 95 % interval reaches down to it. */
const guessing = ({ trials, rungs: [first] }: Search): number =>
  trials.filter(({ rung, validationAccuracy }) => {
    if (rung !== 0 || validationAccuracy === null) return false
    const asked = first!.validationItems
    return wilsonInterval(Math.round(validationAccuracy * asked), asked)![0] <= 1 / CLASS_COUNT
  }).length

/** How much of the grid the search saw, in words. */
export const describeSearch = (texts: Texts<'models'>, words: Words, search: Search): string => {
  const { gridSize, trials, complete, budgetMinutes, best, rungs } = search
  const guesses = guessing(search)
  const settings = lastOfEach(trials)
  const invalid = settings.filter(({ state }) => state === 'invalid').length
  return [
    texts('search.grid', { grid: words.count(gridSize) }),
    texts('search.drawn', {
      drawn: words.count(settings.length),
      trained: words.count(settings.length - invalid),
      invalid,
    }),
    guesses > 0 && texts('search.guessing', { guesses, items: words.count(rungs[0]!.items) }),
    !complete && texts('search.budget', { minutes: words.count(budgetMinutes) }),
    best?.validationAccuracy && texts('search.best', { accuracy: words.percent(best.validationAccuracy, 1) }),
  ]
    .filter(Boolean)
    .join(' ')
}
