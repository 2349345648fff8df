import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { rankedGames } from '../schema/ranked-games.ts'
import { roomEvents } from '../schema/room-events.ts'
import { rooms } from '../schema/rooms.ts'

/** Ranked rooms whose game ended and was not scored: the server stopped in between. */
export const listUnscoredRooms = async (db: Database): Promise<string[]> => {
  const rows = await db
    .select({ id: rooms.id })
    .from(rooms)
    .innerJoin(roomEvents, and(eq(roomEvents.roomId, rooms.id), eq(roomEvents.type, 'GameEnded')))
    .leftJoin(rankedGames, eq(rankedGames.roomId, rooms.id))
    .where(and(isNotNull(rooms.claimId), isNull(rankedGames.roomId)))
  return rows.map(({ id }) => id)
}
