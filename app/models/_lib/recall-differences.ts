import { CLASS_COUNT } from '../../../contracts/index.ts'

const Z_95 = 1.959963984540054

export interface RecallDifference {
  label: number
  support: number
  /** Recall of b − recall of a, −1 … 1. */
  difference: number
  /** 95 %, for paired shares. */
  interval: readonly [number, number]
}

/**
 * By how much the recall of `b` exceeds that of `a`, class by class, on the same items. With the items that only b (n₀₁) and only
 * a (n₁₀) got right of n, the variance of the difference is (n₀₁ + n₁₀ − (n₀₁ − n₁₀)² / n) / n² (Agresti, Categorical Data
 * Analysis, 11.1). Classes without an item are left out.
 */
export const recallDifferences = (
  a: { top1: Uint8Array },
  b: { top1: Uint8Array },
  labels: Uint8Array,
): RecallDifference[] => {
  const counts = Array.from({ length: CLASS_COUNT }, () => ({ onlyA: 0, onlyB: 0, support: 0 }))
  labels.forEach((label, i) => {
    const count = counts[label]!
    const [rightA, rightB] = [a.top1[i] === label, b.top1[i] === label]
    count.support += 1
    if (rightA && !rightB) count.onlyA += 1
    if (rightB && !rightA) count.onlyB += 1
  })
  return counts.flatMap(({ onlyA, onlyB, support }, label) => {
    if (support === 0) return []
    const difference = (onlyB - onlyA) / support
    const half = (Z_95 * Math.sqrt(onlyA + onlyB - (onlyB - onlyA) ** 2 / support)) / support
    return [{ label, support, difference, interval: [difference - half, difference + half] as const }]
  })
}
