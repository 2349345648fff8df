import { asc, eq, isNull } from 'drizzle-orm'
import { type RoomEvent, RoomEventSchema } from '../../contracts/index.ts'
import type { Database } from '../client.ts'
import { roomEvents } from '../schema/room-events.ts'
import { rooms } from '../schema/rooms.ts'

export interface StoredRoom {
  readonly id: string
  readonly events: readonly RoomEvent[]
}

/** The rooms that are open, each with its whole log in order. @throws where a stored event does not parse */
export const listOpenRooms = async (db: Database): Promise<StoredRoom[]> => {
  const rows = await db
    .select({ id: rooms.id, payload: roomEvents.payload })
    .from(rooms)
    .innerJoin(roomEvents, eq(roomEvents.roomId, rooms.id))
    .where(isNull(rooms.closedAt))
    .orderBy(asc(rooms.createdAt), asc(rooms.id), asc(roomEvents.version))
  const byRoom = new Map<string, RoomEvent[]>()
  for (const { id, payload } of rows) {
    const events = byRoom.get(id) ?? []
    events.push(RoomEventSchema.parse(payload))
    byRoom.set(id, events)
  }
  return [...byRoom].map(([id, events]) => ({ id, events }))
}
