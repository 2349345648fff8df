import type { Label, RevealedRoundView, TribunalView } from '../../contracts/index.ts'

/** The answer that a revealed round was after: the label, or what the model said that was to be guessed, or what the court found; null where it is of two minds. */
export const rightChoice = (
  {
    mode,
    label,
    subject,
    modelAnswers,
  }: Pick<RevealedRoundView, 'mode' | 'label' | 'subject' | 'modelAnswers'>,
  tribunal: Pick<TribunalView, 'verdict'> | null,
): Label | null => {
  if (mode === 'guess') return modelAnswers.find(({ model }) => model === subject)?.choice ?? null
  return mode === 'tribunal' ? (tribunal?.verdict ?? null) : label
}
