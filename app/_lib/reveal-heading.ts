import { CLASS_NAMES, type RevealedRoundView, type TribunalView } from '../../contracts/index.ts'
import { modelName } from './models.ts'

const named = (label: number | null | undefined): string => (label == null ? '–' : (CLASS_NAMES[label] ?? ''))

/** The reveal's headline: what it was, what the model said, or what the court found. */
export const revealHeading = (
  { mode, label, subject, modelAnswers }: RevealedRoundView,
  tribunal: TribunalView | null,
): { over: string; word: string } => {
  if (mode === 'guess' && subject) {
    const said = modelAnswers.find(({ model }) => model === subject)
    return { over: `${modelName(subject)} said`, word: named(said?.choice) }
  }
  if (mode === 'tribunal')
    return tribunal?.verdict == null
      ? { over: `The class is of two minds. The data says`, word: named(label) }
      : { over: 'The class says', word: named(tribunal.verdict) }
  const name = named(label)
  return { over: /^[AEIOU]/.test(name) ? 'It is an' : 'It is a', word: name }
}
