import type { Columns } from '../../app/mistakes/_lib/columns.ts'
import type { Meta } from '../../app/mistakes/_lib/view.ts'

/** An item as an object, as one would hold it without columns. */
export interface Row {
  readonly item: number
  readonly label: number
  readonly answers: Readonly<Record<string, number>>
  readonly confidences: Readonly<Record<string, number>>
  readonly margin: number
  readonly difficulty: number
}

export const rowsOf = (columns: Columns, { recipes }: Meta): Row[] =>
  Array.from(columns.labels, (label, item) => ({
    item,
    label,
    answers: Object.fromEntries(recipes.map((id, k) => [id, columns.answers[k]![item]!])),
    confidences: Object.fromEntries(recipes.map((id, k) => [id, columns.confidences[k]![item]!])),
    margin: columns.margin[item]!,
    difficulty: columns.difficulty[item]!,
  }))

/** The reference: filter the objects, sort them, and count every label among them. */
export const askRows = (
  rows: readonly Row[],
  passes: (row: Row) => boolean,
  value: (row: Row) => number,
): { items: number[]; labels: number[] } => {
  const found = rows.filter(passes).sort((a, b) => value(b) - value(a) || a.item - b.item)
  const labels = new Array<number>(10).fill(0)
  for (const { label } of found) labels[label]! += 1
  return { items: found.map(({ item }) => item), labels }
}
