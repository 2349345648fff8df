import { count, eq, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { countedGames } from '../schema/counted-games.ts'
import { roomEvents } from '../schema/room-events.ts'

/** Rooms with a game that ended and is not among those counted: the server stopped in between, or counted no games yet. */
export const listUncountedRooms = async (db: Database): Promise<string[]> => {
  const counted = db
    .select({ roomId: countedGames.roomId, games: count().as('games') })
    .from(countedGames)
    .groupBy(countedGames.roomId)
    .as('counted')
  const rows = await db
    .select({ roomId: roomEvents.roomId })
    .from(roomEvents)
    .leftJoin(counted, eq(counted.roomId, roomEvents.roomId))
    .where(sql`${roomEvents.type} = 'GameEnded'`)
    .groupBy(roomEvents.roomId, counted.games)
    .having(sql`count(*) > coalesce(${counted.games}, 0)`)
  return rows.map(({ roomId }) => roomId)
}
