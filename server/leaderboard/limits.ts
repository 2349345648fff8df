/** Whoever is told apart by a key may do something so often. */
export interface Limit {
  take(who: string, now: number): boolean
}

/** What holds back bots. An address may be a whole school's, so it is given what three hundred pupils need at once. */
export interface LeaderboardLimits {
  readonly startsOfClaim: Limit
  readonly startsFromAddress: Limit
  readonly claimsFromAddress: Limit
  readonly boardsFromAddress: Limit
}
