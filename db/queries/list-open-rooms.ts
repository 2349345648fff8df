import { asc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { RoomEvent } from '../../contracts/index.ts'
import { RoomEventSchema } from '../../contracts/schemas.ts'
import type { Database } from '../client.ts'
import { roomEvents } from '../schema/room-events.ts'
import { rooms } from '../schema/rooms.ts'

export interface StoredRoom {
  readonly id: string
  readonly events: readonly RoomEvent[]
}

/**
 * The rooms that are open, each with its whole log in order. One with an event that this version cannot read is told to
 * `unreadable` and left as it is: it is no reason for the others not to go on.
 */
export const listOpenRooms = async (
  db: Database,
  unreadable: (roomId: string, reason: string) => void,
): Promise<StoredRoom[]> => {
  const rows = await db
    .select({ id: rooms.id, payload: roomEvents.payload })
    .from(rooms)
    .innerJoin(roomEvents, eq(roomEvents.roomId, rooms.id))
    .where(isNull(rooms.closedAt))
    .orderBy(asc(rooms.createdAt), asc(rooms.id), asc(roomEvents.version))
  const byRoom = new Map<string, unknown[]>()
  for (const { id, payload } of rows) {
    const payloads = byRoom.get(id) ?? []
    payloads.push(payload)
    byRoom.set(id, payloads)
  }
  return [...byRoom].flatMap(([id, payloads]) => {
    const events = z.array(RoomEventSchema).safeParse(payloads)
    if (events.success) return [{ id, events: events.data }]
    unreadable(id, z.prettifyError(events.error))
    return []
  })
}
