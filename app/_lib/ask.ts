import type { AskedView } from '../../contracts/index.ts'
import type { Texts } from '../messages/messages.ts'
import type { Words } from './words.ts'

/** The question as a headline, and what one has to know to answer it. */
export const ask = (
  texts: Texts<'games'>,
  words: Words,
  { mode, subject, shownLabel, shownAnswer }: AskedView,
): { ask: string; given: string | null } => {
  const named = (label: number | null) => (label === null ? '–' : words.className(label))
  switch (mode) {
    case 'fooled':
      return { ask: texts('ask.fooled'), given: texts('ask.label', { label: named(shownLabel) }) }
    case 'guess':
      return {
        ask: subject ? texts('ask.guess', { model: words.modelName(subject) }) : texts('ask.guessAny'),
        given: null,
      }
    case 'tribunal':
      return {
        ask: texts('ask.name'),
        given: texts('ask.dispute', { label: named(shownLabel), answer: named(shownAnswer) }),
      }
    case 'duel':
      return { ask: texts('ask.duel'), given: null }
    default:
      return { ask: texts('ask.name'), given: null }
  }
}
