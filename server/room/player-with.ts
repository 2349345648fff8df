import type { Player, RoomState } from '../game/state.ts'
import { hashToken, matchesHash } from './secrets.ts'

/** Whose seat a token opens. Found by the hash of what nobody can guess; compared in constant time all the same. */
export const playerWith = ({ players, roster }: RoomState, token: string): Player | undefined => {
  const player = players.get(roster.seats.get(hashToken(token)) ?? '')
  return player && matchesHash(token, player.tokenHash) ? player : undefined
}
