import { count, eq } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { roomEvents } from '../schema/room-events.ts'

/** How many events are stored of a room, open or closed; null where there is no such room. */
export const readVersion = async (db: Database, roomId: string): Promise<number | null> => {
  const [row] = await db.select({ version: count() }).from(roomEvents).where(eq(roomEvents.roomId, roomId))
  return row?.version || null
}
