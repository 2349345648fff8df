import { FULL_POINTS } from '../../../contracts/index.ts'
import { lacksClass } from './lacks.ts'
import type { ModeRules } from './mode-rules.ts'

/** What did this model say? The points are 1000 · p(guess) / max p of its probabilities over the choices. */
export const guess: ModeRules = {
  votes: 1,
  items: 'deck',
  hasSubject: true,
  shows: 'nothing',
  lifeline: false,
  lacks: lacksClass,
  points: ({ choices, subjectProbabilities }, { choice }) => {
    const most = Math.max(...subjectProbabilities!)
    const given = choice === null ? 0 : (subjectProbabilities![choices.indexOf(choice)] ?? 0)
    return most > 0 ? Math.round((FULL_POINTS * given) / most) : 0
  },
  isRight: ({ modelAnswers, subject }, { choice }) =>
    modelAnswers.some((answer) => answer.model === subject && answer.choice === choice),
}
