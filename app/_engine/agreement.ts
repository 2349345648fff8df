import type { Label, ModelId } from '../../contracts/index.ts'
import type { Verdict } from './protocol.ts'

/** A model's answer: its most probable class, the lower one where two are equal. */
export const answerOf = ({ probabilities }: Verdict): Label =>
  probabilities.reduce((best, p, label) => (p > probabilities[best]! ? label : best), 0)

/** The answers by how many models give them, the commonest first; then by class. */
export const agreementOf = (verdicts: readonly Verdict[]): { label: Label; models: ModelId[] }[] => {
  const groups = new Map<Label, ModelId[]>()
  for (const verdict of verdicts) {
    const label = answerOf(verdict)
    groups.set(label, [...(groups.get(label) ?? []), verdict.recipe])
  }
  return [...groups]
    .map(([label, models]) => ({ label, models }))
    .sort((a, b) => b.models.length - a.models.length || a.label - b.label)
}
