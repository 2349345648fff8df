/**
 * p-values adjusted for their number, in the order given (Holm, "A simple sequentially rejective multiple test procedure", 1979):
 * the smallest times m, the next times m − 1, …, never less than the one before and at most 1.
 *
 * @throws RangeError for a value outside [0, 1]
 */
export const holmAdjusted = (pValues: readonly number[]): number[] => {
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is no p-value`)
  const ascending = pValues.map((_, index) => index).sort((a, b) => pValues[a]! - pValues[b]!)
  const adjusted = new Array<number>(pValues.length)
  let least = 0
  ascending.forEach((index, rank) => {
    least = Math.max(least, Math.min(1, pValues[index]! * (pValues.length - rank)))
    adjusted[index] = least
  })
  return adjusted
}
