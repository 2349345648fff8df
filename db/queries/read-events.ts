import { and, asc, eq, gt } from 'drizzle-orm'
import type { RoomEvent } from '../../contracts/index.ts'
import { RoomEventSchema } from '../../contracts/schemas.ts'
import type { Database } from '../client.ts'
import { roomEvents } from '../schema/room-events.ts'

/**
 * The log of a room, open or closed, in order, after `version`; empty for one that is not there. @throws where an event does not
 * parse
 */
export const readEvents = async (db: Database, roomId: string, version = 0): Promise<RoomEvent[]> => {
  const rows = await db
    .select({ payload: roomEvents.payload })
    .from(roomEvents)
    .where(and(eq(roomEvents.roomId, roomId), gt(roomEvents.version, version)))
    .orderBy(asc(roomEvents.version))
  return rows.map(({ payload }) => RoomEventSchema.parse(payload))
}
