import { type Claim, ok, type Result, refuse } from '../../contracts/index.ts'
import { matchesHash } from '../room/secrets.ts'
import type { LeaderboardContext } from './leaderboard-context.ts'
import type { StoredClaim } from './leaderboard-store.ts'

/** The claim of whoever shows its secret. */
export const findClaim = async (
  { store }: Pick<LeaderboardContext, 'store'>,
  { id, secret }: Claim,
): Promise<Result<StoredClaim>> => {
  const claim = await store.readClaim(id)
  return claim && matchesHash(secret, claim.secretHash)
    ? ok(claim)
    : refuse('claim-unknown', 'There is no such place on the board, or it was deleted.')
}
