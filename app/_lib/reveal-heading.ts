import type { RevealedRoundView, TribunalView } from '../../contracts/index.ts'
import type { Texts } from '../messages/messages.ts'
import type { Words } from './words.ts'

/** The reveal's headline: what it was, what the model said, or what the court found. */
export const revealHeading = (
  texts: Texts<'games'>,
  words: Words,
  { mode, label, subject, modelAnswers }: RevealedRoundView,
  tribunal: TribunalView | null,
): { over: string; word: string } => {
  if (mode === 'guess' && subject) {
    const said = modelAnswers.find(({ model }) => model === subject)
    return {
      over: texts('reveal.modelSaid', { model: words.modelName(subject) }),
      word: said?.choice == null ? '–' : words.className(said.choice),
    }
  }
  if (mode === 'tribunal')
    return tribunal?.verdict == null
      ? { over: texts('reveal.twoMinds'), word: words.className(label) }
      : { over: texts('reveal.classSays'), word: words.className(tribunal.verdict) }
  return { over: texts('reveal.itIs', { label: String(label) }), word: words.className(label) }
}
