import type { AxisEffect, SearchAxis } from '../../../contracts/index.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import { valueWord } from './search-lines.ts'

/** A median of fewer trials is not called the best, nor is one that is beside such medians only. */
const LEAST_TRIALS = 3

/** The values of an axis that are called its best: those of the highest median, where that and another value have the trials for it. */
export const bestValues = ({ values }: AxisEffect): (string | number)[] => {
  const highest = Math.max(...values.map(({ median }) => median ?? 0))
  const tried = values.filter(({ count }) => count >= LEAST_TRIALS)
  if (tried.length < 2) return []
  return tried.filter(({ median }) => median === highest).map(({ value }) => value)
}

/** On how many trials the medians stand, and so what they are worth; null where there is none. */
export const describeTrials = (
  texts: Texts<'models'>,
  words: Words,
  effects: readonly AxisEffect[],
): string | null => {
  const counts = effects.flatMap(({ values }) =>
    values.filter(({ median }) => median !== null).map(({ count }) => count),
  )
  if (counts.length === 0) return null
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  return texts('search.hints', {
    same: least === most ? 'yes' : 'no',
    least: words.count(least),
    most: words.count(most),
  })
}

/** A value of a setting: `Activation tanh`. */
export const effectName = (
  texts: Texts<'models'>,
  words: Words,
  axis: SearchAxis,
  value: string | number,
): string => `${texts(`search.axes.${axis}`)} ${valueWord(words, value)}`

/** The least and the highest median of those that are told of and stand on enough trials. */
export const describeEffects = (
  texts: Texts<'models'>,
  words: Words,
  effects: readonly AxisEffect[],
): string => {
  const ranked = effects
    .filter(({ told }) => told)
    .flatMap(({ axis, values }) =>
      values.flatMap(({ value, count, median }) =>
        median === null || count < LEAST_TRIALS
          ? []
          : [{ name: effectName(texts, words, axis, value), median }],
      ),
    )
    .sort((a, b) => a.median - b.median)
  const [worst, best] = [ranked[0], ranked.at(-1)]
  return texts('search.alone', {
    known: best ? 'yes' : 'no',
    worst: words.percent(worst?.median ?? null, 1),
    worstValue: worst?.name ?? '–',
    best: words.percent(best?.median ?? null, 1),
    bestValue: best?.name ?? '–',
    least: words.count(LEAST_TRIALS),
  })
}
