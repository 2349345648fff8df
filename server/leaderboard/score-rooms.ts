import type { RoomEvent } from '../../contracts/index.ts'
import { replay } from '../game/reduce.ts'
import type { RoomState } from '../game/state.ts'
import { boardEntries } from './board-entries.ts'
import type { LeaderboardContext } from './leaderboard-context.ts'
import { scoreGame } from './score-game.ts'

type Context = Pick<LeaderboardContext, 'store' | 'pack' | 'changed' | 'log' | 'now'>

/** Stores what a ranked game came to; nothing where it is stored already. */
export const scoreRoom = async (
  { store, pack, changed }: Context,
  roomId: string,
  state: RoomState,
  endedAt: number,
): Promise<void> => {
  const scored = scoreGame(roomId, state, endedAt)
  if (!scored) return
  const items = scored.answers.map(({ item }) => item)
  const stored = await store.saveGame(scored, (counted) => boardEntries(scored.game, items, counted, pack))
  if (stored) changed()
}

const endOf = (events: readonly RoomEvent[]): number | null =>
  events.find(({ type }) => type === 'GameEnded')?.at ?? null

/** The same out of the room's log, where nobody has its state any more. */
export const scoreFromLog = async (context: Context, roomId: string): Promise<void> => {
  const events = await context.store.readEvents(roomId)
  const endedAt = endOf(events)
  if (endedAt === null) return
  const ended = events.findIndex(({ type }) => type === 'GameEnded')
  await scoreRoom(context, roomId, replay(events.slice(0, ended + 1)), endedAt)
}

/** Scores what ended while nobody could. @returns how many rooms */
export const catchUpScores = async (context: Context): Promise<number> => {
  const rooms = await context.store.listUnscored()
  for (const roomId of rooms)
    try {
      await scoreFromLog(context, roomId)
    } catch (error) {
      context.log.warn({ room: roomId, err: error }, 'a ranked game cannot be scored')
    }
  return rooms.length
}
