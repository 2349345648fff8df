import { FULL_POINTS, type ModelId } from '../../../contracts/index.ts'
import type { RevealedRound } from '../state.ts'
import type { ModeRules } from './mode-rules.ts'

/** The models that a round fooled. */
export const fooledModels = ({ modelAnswers, label }: RevealedRound): ModelId[] =>
  modelAnswers.filter(({ choice }) => choice !== label).map(({ model }) => model)

/** 1000 · |S ∩ W| / |S ∪ W| (Jaccard 1912) of those ticked and those wrong; 1000 where both are empty. */
export const overlapScore = (ticked: readonly ModelId[], wrong: readonly ModelId[]): number => {
  const union = new Set([...ticked, ...wrong])
  if (union.size === 0) return FULL_POINTS
  const both = wrong.filter((model) => ticked.includes(model))
  return Math.round((FULL_POINTS * both.length) / union.size)
}

/** The label is shown: tick the models that got it wrong. */
export const fooled: ModeRules = {
  votes: 1,
  items: 'deck',
  hasSubject: false,
  shows: 'label',
  lifeline: false,
  lacks: ({ choice, certainty, models }) => {
    if (models === null) return 'Tick the models that were fooled, or none.'
    return choice !== null || certainty !== null ? 'This round asks for models.' : null
  },
  points: (round, { models }) => overlapScore(models ?? [], fooledModels(round)),
  isRight: (round, { models }) => overlapScore(models ?? [], fooledModels(round)) === FULL_POINTS,
}
