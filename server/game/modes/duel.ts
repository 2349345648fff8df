import { FULL_POINTS } from '../../../contracts/index.ts'
import type { ModeRules } from './mode-rules.ts'

/**
 * Points of an answer with certainty c among K choices: the quadratic score Q = 1 − ½Σ(p_k − y_k)² (Brier 1950, so that saying
 * what one believes pays best), p being c on the choice and (1 − c)/(K − 1) on each other class, scaled so that spreading
 * evenly brings 0 and certainty that is right 1000. Being sure and wrong costs: −1222 at worst with ten choices.
 */
export const quadraticScore = (right: boolean, certainty: number, choiceCount: number): number => {
  const rest = (1 - certainty) / (choiceCount - 1)
  const squares = right
    ? (1 - certainty) ** 2 + (choiceCount - 1) * rest ** 2
    : certainty ** 2 + (1 - rest) ** 2 + (choiceCount - 2) * rest ** 2
  const even = 1 - (1 - 1 / choiceCount) / 2
  // Never −0, which is not equal to 0 everywhere.
  return Math.round((FULL_POINTS * (1 - squares / 2 - even)) / (1 - even)) || 0
}

/** Name the item and say how sure you are. */
export const duel: ModeRules = {
  votes: 1,
  items: 'deck',
  hasSubject: false,
  shows: 'nothing',
  lifeline: true,
  lacks: ({ choice, certainty, models }) => {
    if (choice === null) return 'Choose a class.'
    if (certainty === null) return 'Say how sure you are.'
    return models === null ? null : 'This round asks for a class and its certainty.'
  },
  points: (round, { choice, certainty }) =>
    quadraticScore(choice === round.label, (certainty ?? 0) / 100, round.choices.length),
  isRight: (round, { choice }) => choice === round.label,
}
