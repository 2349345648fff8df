import { eq } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { rooms } from '../schema/rooms.ts'

/** Deletes a room with its whole log, which goes with it by its foreign key. One that is not there is no fault. */
export const deleteRoom = async (db: Database, roomId: string): Promise<void> => {
  await db.delete(rooms).where(eq(rooms.id, roomId))
}
