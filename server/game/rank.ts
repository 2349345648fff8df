/** Standard competition ranking: equal scores share a place and the next place is skipped (1, 2, 2, 4). Order is kept. */
export const rank = (scores: readonly number[]): number[] => {
  const placeOf = new Map<number, number>()
  const descending = [...scores].sort((a, b) => b - a)
  descending.forEach((score, i) => {
    if (!placeOf.has(score)) placeOf.set(score, i + 1)
  })
  return scores.map((score) => placeOf.get(score)!)
}
