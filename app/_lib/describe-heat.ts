import { HEAT_SIDE } from '../../contracts/heat-map.ts'

const ROWS = ['upper', 'middle', 'lower'] as const
const COLUMNS = ['left', 'centre', 'right'] as const
/** First cell of each third, and the end: 2, 3 and 2 cells. */
const EDGES = [0, 2, 5, HEAT_SIDE] as const
/** A second part is named where it is nearly as hot as the first. */
const NEARLY = 0.8

const partName = (row: number, column: number): string => {
  if (row === 1 && column === 1) return 'the middle'
  if (row === 1) return `the ${COLUMNS[column]}`
  return column === 1 ? `the ${ROWS[row]} middle` : `the ${ROWS[row]} ${COLUMNS[column]}`
}

/** The heat map's levels averaged over the ninths of the picture, hottest first. */
const ninths = (levels: ArrayLike<number>): { name: string; heat: number }[] =>
  Array.from({ length: 9 }, (_, i) => {
    const [row, column] = [Math.floor(i / 3), i % 3]
    let sum = 0
    let cells = 0
    for (let y = EDGES[row]!; y < EDGES[row + 1]!; y += 1)
      for (let x = EDGES[column]!; x < EDGES[column + 1]!; x += 1) {
        sum += levels[y * HEAT_SIDE + x]!
        cells += 1
      }
    return { name: partName(row, column), heat: sum / cells }
  }).sort((a, b) => b.heat - a.heat)

/** Where a heat map is hottest, in words: `mostly from the upper left and the middle`. */
export const describeHeat = (levels: ArrayLike<number>): string => {
  const parts = ninths(levels)
  const [first, second] = parts
  if (first!.heat === 0) return 'from nothing'
  if (parts.at(-1)!.heat >= NEARLY * first!.heat) return 'from all of it alike'
  const near = second!.heat >= NEARLY * first!.heat
  return `mostly from ${first!.name}${near ? ` and ${second!.name}` : ''}`
}
