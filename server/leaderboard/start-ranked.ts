import { type Claim, type DeckName, ok, type RankedMode, type Result, refuse } from '../../contracts/index.ts'
import { hashToken, newSeed } from '../room/secrets.ts'
import { dealItems } from './deal-items.ts'
import { findClaim } from './find-claim.ts'
import { type LeaderboardContext, orUnavailable } from './leaderboard-context.ts'

export interface RankedStart {
  readonly deck: DeckName
  readonly choiceCount: 4 | 10
  readonly mode: RankedMode
  readonly ranked: Claim & { readonly classKey?: string | undefined }
}

/** Opens a ranked game: a room of one with items that the server picks among those that this claim was never dealt. */
export const startRanked = (context: LeaderboardContext, start: RankedStart, address: string) =>
  orUnavailable(
    context,
    async (): Promise<Result<{ code: string; playerId: string; playerToken: string }>> => {
      const { store, registry, limits, pack, now } = context
      const { deck, choiceCount, mode, ranked } = start
      const claim = await findClaim(context, ranked)
      if (!claim.ok) return claim
      const claimId = claim.value.id
      const classId = ranked.classKey === undefined ? null : hashToken(ranked.classKey)
      if (classId !== null && (await store.readClassBoard(classId)) === null)
        return refuse('board-unknown', 'There is no board of a class at this address any more.')
      if (!limits.startsOfClaim.take(claimId, now()) || !limits.startsFromAddress.take(address, now()))
        return refuse('ranked-limit', 'So many games at once do not count. Wait some minutes.')
      const seed = newSeed()
      const items = dealItems(pack, deck, seed, new Set(await store.listDealt(claimId)))
      if (!items)
        return refuse('ranked-exhausted', 'This deck has too few pieces left that you have not seen.')
      const opened = await registry.createSolo({
        deck,
        choiceCount,
        mode,
        seed,
        ranked: { claimId, classId, items },
      })
      if (opened.ok && classId !== null) await store.touchClassBoard(classId, now())
      return opened.ok ? ok(opened.value) : opened
    },
  )
