import type { RevealedRoundView, TribunalView } from '../../contracts/index.ts'
import type { Texts } from '../messages/messages.ts'
import { rightChoice } from './right-choice.ts'
import type { Words } from './words.ts'

/** The reveal's headline: what it was, what the model said, or what the court found. */
export const revealHeading = (
  texts: Texts<'games'>,
  words: Words,
  revealed: RevealedRoundView,
  tribunal: TribunalView | null,
): { over: string; word: string } => {
  const { mode, label, subject } = revealed
  const right = rightChoice(revealed, tribunal)
  if (mode === 'guess' && subject)
    return {
      over: texts('reveal.modelSaid', { model: words.modelName(subject) }),
      word: right === null ? '–' : words.className(right),
    }
  if (mode === 'tribunal')
    return right === null
      ? { over: texts('reveal.twoMinds'), word: words.className(label) }
      : { over: texts('reveal.classSays'), word: words.className(right) }
  return { over: texts('reveal.itIs', { label: String(label) }), word: words.className(label) }
}
