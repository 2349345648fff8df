import { and, eq, isNull, sql } from 'drizzle-orm'
import type { RoomEvent } from '../../contracts/index.ts'
import type { Database } from '../client.ts'
import { rooms } from '../schema/rooms.ts'
import { createRoom } from './create-room.ts'

/**
 * Stores a new room of one node among several, as `createRoom` does.
 *
 * @returns false where another node's open room has this code: then nothing is stored
 */
export const createOwnedRoom = (
  db: Database,
  owner: string,
  room: Parameters<typeof createRoom>[1],
  events: readonly RoomEvent[],
): Promise<boolean> =>
  db.transaction(async (tx) => {
    // Two nodes may draw the same code at the same time: the second waits here and then sees the first one's room.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`room ${room.code}`}))`)
    const taken = await tx
      .select({ id: rooms.id })
      .from(rooms)
      .where(and(eq(rooms.code, room.code), isNull(rooms.closedAt)))
      .limit(1)
    if (taken.length > 0) return false
    await createRoom(tx, room, events)
    await tx.update(rooms).set({ owner }).where(eq(rooms.id, room.id))
    return true
  })
