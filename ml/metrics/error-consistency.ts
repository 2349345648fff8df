/** How two contestants fared on the same items, in numbers of items. */
export interface PairedCounts {
  bothRight: number
  onlyA: number
  onlyB: number
  bothWrong: number
}

/**
 * Error consistency (Geirhos, Meding and Wichmann, "Beyond accuracy", 2020): Cohen's κ of being right. The share of items on which
 * both are right or both wrong, against what two independent contestants of the same accuracies would share: 1 if they err
 * on the same items, 0 if as by chance, below if on different ones. Null where chance alone makes them agree, that is where
 * both are always right or both always wrong, and without items.
 */
export const errorConsistency = ({ bothRight, onlyA, onlyB, bothWrong }: PairedCounts): number | null => {
  const items = bothRight + onlyA + onlyB + bothWrong
  // Over items² instead of shares, so that a chance of exactly 1 is told from one a rounding away.
  const observed = (bothRight + bothWrong) * items
  const expected = (bothRight + onlyA) * (bothRight + onlyB) + (bothWrong + onlyB) * (bothWrong + onlyA)
  const most = items * items
  return most === expected ? null : (observed - expected) / (most - expected)
}
