import type { ClassReport, ConfusionMatrix } from '../../contracts/content-pack.ts'

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/**
 * Precision, recall, F1 and support of every class of a square confusion matrix (rows labels, columns answers). Precision is
 * null for a class never answered, recall for one without items, and F1, 2·tp / (support + answered), for one with neither.
 */
export const classReports = (confusion: ConfusionMatrix): ClassReport[] =>
  confusion.map((row, label) => {
    const hits = row[label]!
    const support = row.reduce((sum, count) => sum + count, 0)
    const answered = confusion.reduce((sum, other) => sum + other[label]!, 0)
    return {
      precision: ratio(hits, answered),
      recall: ratio(hits, support),
      f1: ratio(2 * hits, support + answered),
      support,
    }
  })
