import { CLASS_COUNT } from '../../../contracts/index.ts'
import type { Columns } from './columns.ts'
import type { PeopleAnswers } from './people.ts'
import { type Meta, type Norm, PEOPLE, type Subject } from './view.ts'

/** Rows are labels, columns answers; counts. */
export type Matrix = readonly (readonly number[])[]

const empty = (): number[][] =>
  Array.from({ length: CLASS_COUNT }, () => new Array<number>(CLASS_COUNT).fill(0))

/** Of people only the rounds that offered all ten labels count: of four, most mistakes were not to be made. */
export const countMatrix = (
  subject: Subject,
  columns: Columns,
  { recipes }: Pick<Meta, 'recipes'>,
  people: PeopleAnswers,
): Matrix => {
  const matrix = empty()
  if (subject === PEOPLE)
    for (const [item, counts] of people.ten) {
      const row = matrix[columns.labels[item]!]!
      counts.forEach((count, answer) => {
        row[answer]! += count
      })
    }
  else {
    const answers = columns.answers[recipes.indexOf(subject)]!
    columns.labels.forEach((label, item) => {
      matrix[label]![answers[item]!]! += 1
    })
  }
  return matrix
}

const sumsOf = (matrix: Matrix, norm: Exclude<Norm, 'count'>): number[] =>
  norm === 'row'
    ? matrix.map((row) => row.reduce((sum, count) => sum + count, 0))
    : matrix.map((_, answer) => matrix.reduce((sum, row) => sum + row[answer]!, 0))

/** Shares of each row, or of each column. Without anything to share, null. */
export const normalise = (matrix: Matrix, norm: Norm): (number | null)[][] => {
  if (norm === 'count') return matrix.map((row) => [...row])
  const sums = sumsOf(matrix, norm)
  return matrix.map((row, label) =>
    row.map((count, answer) => {
      const sum = sums[norm === 'row' ? label : answer]!
      return sum === 0 ? null : count / sum
    }),
  )
}

/** `a` less `b`, cell by cell; null where either is. */
export const subtract = (
  a: readonly (readonly (number | null)[])[],
  b: readonly (readonly (number | null)[])[],
): (number | null)[][] =>
  a.map((row, label) =>
    row.map((value, answer) => {
      const other = b[label]![answer]!
      return value === null || other === null ? null : value - other
    }),
  )

/** How often two classes are taken for one another, either way, as shares of their labels. */
export const similarities = (matrix: Matrix): number[][] => {
  const shares = normalise(matrix, 'row')
  return shares.map((row, a) =>
    row.map((share, b) => (a === b ? 0 : ((share ?? 0) + (shares[b]![a] ?? 0)) / 2)),
  )
}
