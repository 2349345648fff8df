import { eq } from 'drizzle-orm'
import type { RoomEvent } from '../../contracts/index.ts'
import type { Database } from '../client.ts'
import { roomEvents } from '../schema/room-events.ts'
import { rooms } from '../schema/rooms.ts'

/**
 * Appends events after `version`, all or nothing.
 *
 * @throws where another writer has already used one of these versions (the primary key refuses), or on any failure
 *   of the database: then nothing is stored
 */
export const appendEvents = async (
  db: Database,
  roomId: string,
  version: number,
  events: readonly RoomEvent[],
): Promise<void> => {
  const rows = events.map((e, i) => ({ roomId, version: version + 1 + i, type: e.type, payload: e }))
  const closed = events.find((e) => e.type === 'RoomClosed')
  if (!closed) {
    await db.insert(roomEvents).values(rows)
    return
  }
  await db.transaction(async (tx) => {
    await tx.insert(roomEvents).values(rows)
    await tx.update(rooms).set({ closedAt: closed.at }).where(eq(rooms.id, roomId))
  })
}
