import type { ConfusionMatrix } from '../../contracts/content-pack.ts'
import { CLASS_COUNT } from '../../contracts/labels.ts'

/** Counts of answers: rows are labels, columns answers. */
export const confusionOf = (answers: Uint8Array, labels: Uint8Array): ConfusionMatrix => {
  const matrix = Array.from({ length: CLASS_COUNT }, () => new Array<number>(CLASS_COUNT).fill(0))
  for (let i = 0; i < labels.length; i++) matrix[labels[i]!]![answers[i]!]!++
  return matrix
}
