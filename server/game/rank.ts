/** Standard competition ranking: equal scores share a place and the next place is skipped (1, 2, 2, 4). Order is kept. */
export const rank = (scores: readonly number[]): number[] =>
  scores.map((score) => 1 + scores.filter((other) => other > score).length)
