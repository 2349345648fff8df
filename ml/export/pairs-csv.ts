import type { Pair } from '../../contracts/analysis.ts'
import { csvLines } from './csv-lines.ts'

const COLUMNS = [
  'a',
  'b',
  'both_right',
  'only_a',
  'only_b',
  'both_wrong',
  'p_mcnemar',
  'p_holm',
  'error_consistency',
]

/** One line for every two recipes, of their house trainings; an undefined κ is an empty cell. */
export const pairsCsv = (pairs: readonly Pair[]): string =>
  csvLines([
    COLUMNS,
    ...pairs.map(({ a, b, bothRight, onlyA, onlyB, bothWrong, pValue, pHolm, errorConsistency }) => [
      a,
      b,
      bothRight,
      onlyA,
      onlyB,
      bothWrong,
      pValue,
      pHolm,
      errorConsistency,
    ]),
  ])
