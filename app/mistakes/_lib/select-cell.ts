import { NO_FILTERS, type Said, type View } from './view.ts'

/** What a cell of the view's matrix opens: of a difference the items that make it. */
export const cellChange = (view: View, label: number, answer: number, value: number): Partial<View> => {
  const { of, minus } = view
  const said: Said[] = [{ by: of, not: minus !== null && value < 0, label: answer }]
  if (minus !== null) said.push({ by: minus, not: value >= 0, label: answer })
  return { ...NO_FILTERS, labels: [label], said, sort: null }
}

/** The cell of the view's matrix whose items the view shows, filtered further or not; null for other views. */
export const selectedCell = ({
  of,
  minus,
  labels,
  said,
}: View): readonly [label: number, answer: number] | null => {
  const [label] = labels
  const own = said.find(({ by }) => by === of)
  if (label === undefined || labels.length > 1 || !own) return null
  if (minus === null) return own.not || said.length > 1 ? null : [label, own.label]
  const other = said.find(({ by }) => by === minus)
  return said.length === 2 && other?.label === own.label && other.not !== own.not ? [label, own.label] : null
}
