import type { ConfusionMatrix } from '../../../contracts/index.ts'

/** The cell off the diagonal with the most items; null where every item was labelled right. */
export const worstCell = (confusion: ConfusionMatrix) => {
  let worst: { label: number; prediction: number; count: number } | null = null
  for (const [label, row] of confusion.entries())
    for (const [prediction, count] of row.entries())
      if (prediction !== label && count > (worst?.count ?? 0)) worst = { label, prediction, count }
  return worst
}

/**
 * The two classes with the most items taken for each other, both ways together; `there` of `a` were taken for `b`, `back` of
 * `b` for `a`, and there is the larger. Null where every item was labelled right.
 */
export const mostConfusedPair = (confusion: ConfusionMatrix) => {
  let most: { a: number; b: number; there: number; back: number } | null = null
  for (let a = 0; a < confusion.length; a += 1)
    for (let b = 0; b < a; b += 1) {
      const there = confusion[a]![b]!
      const back = confusion[b]![a]!
      if (there + back > (most ? most.there + most.back : 0))
        most = there >= back ? { a, b, there, back } : { a: b, b: a, there: back, back: there }
    }
  return most
}

/** Items off the diagonal. */
export const errorsOf = (confusion: ConfusionMatrix): number =>
  confusion.reduce((sum, row, label) => sum + row.reduce((all, n) => all + n, 0) - row[label]!, 0)
