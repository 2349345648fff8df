import type { Pair } from '../../contracts/analysis.ts'
import { holmAdjusted } from '../../contracts/holm.ts'
import { mcnemarP } from '../../contracts/mcnemar.ts'
import { errorConsistency, type PairedCounts } from '../metrics/error-consistency.ts'

export interface RecipeAnswers {
  id: string
  top1: Uint8Array
}

const pairedCounts = (a: Uint8Array, b: Uint8Array, labels: Uint8Array): PairedCounts => {
  const counts = { bothRight: 0, onlyA: 0, onlyB: 0, bothWrong: 0 }
  labels.forEach((label, i) => {
    if (a[i] === label) counts[b[i] === label ? 'bothRight' : 'onlyA']++
    else counts[b[i] === label ? 'onlyB' : 'bothWrong']++
  })
  return counts
}

/** Every two recipes once, in the order given, on the same items; p-values are adjusted for the number of pairs. */
export const comparePairs = (recipes: readonly RecipeAnswers[], labels: Uint8Array): Pair[] => {
  const pairs = recipes.flatMap((a, i) =>
    recipes.slice(i + 1).map((b) => {
      const counts = pairedCounts(a.top1, b.top1, labels)
      return {
        a: a.id,
        b: b.id,
        ...counts,
        pValue: mcnemarP(counts.onlyA, counts.onlyB),
        errorConsistency: errorConsistency(counts),
      }
    }),
  )
  const adjusted = holmAdjusted(pairs.map(({ pValue }) => pValue))
  return pairs.map((pair, i) => ({ ...pair, pHolm: adjusted[i]! }))
}
