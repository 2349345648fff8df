import { holmAdjusted } from './holm.ts'
import { itemsToSettle } from './items-to-settle.ts'
import { mcnemarP } from './mcnemar.ts'

/** Items that both were asked, and those that one of the two alone got right. */
export interface PairCounts {
  readonly onlyYou: number
  readonly onlyThey: number
  readonly items: number
}

export interface PairedVerdict {
  /** Of the exact McNemar test, adjusted after Holm. */
  readonly p: number
  readonly settled: boolean
  /** Further items that would likely settle it, if both go on like this; null where it is settled or nothing tells them apart. */
  readonly furtherItems: number | null
}

const ALPHA = 0.05

/**
 * One against several on the same items. A pair that is not settled is given the level that Holm's procedure tests it at, so
 * that the estimate and the verdict ask the same.
 */
export const pairedVerdicts = (pairs: readonly PairCounts[]): PairedVerdict[] => {
  const raw = pairs.map(({ onlyYou, onlyThey }) => mcnemarP(onlyYou, onlyThey))
  const adjusted = holmAdjusted(raw)
  return pairs.map(({ onlyYou, onlyThey, items }, i) => {
    const p = adjusted[i]!
    if (p < ALPHA) return { p, settled: true, furtherItems: null }
    const smaller = raw.filter((other, j) => other < raw[i]! || (other === raw[i] && j < i)).length
    const needed = itemsToSettle({ onlyA: onlyYou, onlyB: onlyThey, items }, ALPHA / (pairs.length - smaller))
    return { p, settled: false, furtherItems: needed === null ? null : Math.max(1, needed - items) }
  })
}
