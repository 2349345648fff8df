import { asc, eq } from 'drizzle-orm'
import type { RoomEvent } from '../../contracts/index.ts'
import { RoomEventSchema } from '../../contracts/schemas.ts'
import type { Database } from '../client.ts'
import { roomEvents } from '../schema/room-events.ts'

/** The whole log of a room, open or closed, in order; empty for one that is not there. @throws where an event does not parse */
export const readEvents = async (db: Database, roomId: string): Promise<RoomEvent[]> => {
  const rows = await db
    .select({ payload: roomEvents.payload })
    .from(roomEvents)
    .where(eq(roomEvents.roomId, roomId))
    .orderBy(asc(roomEvents.version))
  return rows.map(({ payload }) => RoomEventSchema.parse(payload))
}
