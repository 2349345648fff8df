import { CLASS_NAMES, type ConfusionMatrix, type Label, type ModelSummary } from '../../contracts/index.ts'

/** A class in the head of a narrow column: `T-shirt`, `Boot`. */
export const shortName = (label: Label): string => {
  const word = (CLASS_NAMES[label] ?? '').split('/')[0]!.split(' ').at(-1)!
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** The best and the worst class by F1 among those whose F1 is defined; null where there is none. */
export const extremeClasses = ({ metrics }: ModelSummary) => {
  const ranked = metrics.perClass
    .flatMap(({ f1 }, label) => (f1 === null ? [] : [{ label, f1 }]))
    .sort((a, b) => b.f1 - a.f1)
  const best = ranked[0]
  const worst = ranked.at(-1)
  return best && worst ? { best, worst } : null
}

/** The cell off the diagonal with the most items; null where every item was labelled right. */
export const worstCell = (confusion: ConfusionMatrix) => {
  const cells = confusion.flatMap((row, label) =>
    row.map((count, prediction) => ({ label, prediction, count })).filter((c) => c.prediction !== label),
  )
  const worst = cells.reduce<(typeof cells)[number] | null>(
    (most, cell) => (cell.count > (most?.count ?? 0) ? cell : most),
    null,
  )
  return worst
}
