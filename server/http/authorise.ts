import { ok, type Result, refuse } from '../../contracts/index.ts'
import type { RoomState } from '../game/state.ts'
import { playerWith } from '../room/player-with.ts'
import { matchesHash } from '../room/secrets.ts'

/** The token of an `Authorization: Bearer` header; null where there is none that could be one of ours. */
export const bearerToken = (header: string | undefined): string | null =>
  /^Bearer ([\w-]{20,64})$/i.exec(header ?? '')?.[1] ?? null

export const authoriseHost = ({ hostTokenHashes }: RoomState, token: string): Result<null> =>
  hostTokenHashes.some((hash) => matchesHash(token, hash))
    ? ok(null)
    : refuse('session-unknown', 'This browser is not the host of this room.')

/** @returns the player's id */
export const authorisePlayer = (state: RoomState, token: string): Result<string> => {
  const player = playerWith(state, token)
  if (!player) return refuse('session-unknown', 'This browser has no seat in this room.')
  if (player.kicked) return refuse('banned', 'The host removed you from the room.')
  return ok(player.playerId)
}
