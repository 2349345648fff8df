import type { LeaderboardLimits } from '../leaderboard/limits.ts'
import { TokenBuckets } from './token-buckets.ts'

/** Ten pieces take a person most of a minute. */
const STARTS_OF_CLAIM = [20, 1 / 60] as const
const STARTS_FROM_ADDRESS = [600, 2] as const
const CLAIMS_FROM_ADDRESS = [600, 1 / 5] as const
const BOARDS_FROM_ADDRESS = [40, 1 / 60] as const

export const leaderboardLimits = (): LeaderboardLimits => ({
  startsOfClaim: new TokenBuckets(...STARTS_OF_CLAIM),
  startsFromAddress: new TokenBuckets(...STARTS_FROM_ADDRESS),
  claimsFromAddress: new TokenBuckets(...CLAIMS_FROM_ADDRESS),
  boardsFromAddress: new TokenBuckets(...BOARDS_FROM_ADDRESS),
})
