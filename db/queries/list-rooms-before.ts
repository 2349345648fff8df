import { lte } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { rooms } from '../schema/rooms.ts'

/** Rooms, open or closed, that were created at `time` or before. */
export const listRoomsBefore = async (db: Database, time: number): Promise<string[]> => {
  const rows = await db.select({ id: rooms.id }).from(rooms).where(lte(rooms.createdAt, time))
  return rows.map(({ id }) => id)
}
