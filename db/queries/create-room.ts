import type { RoomEvent } from '../../contracts/index.ts'
import type { Database } from '../client.ts'
import { roomEvents } from '../schema/room-events.ts'
import { rooms } from '../schema/rooms.ts'

/** Stores a new room with its first events, versions from 1, all or nothing. */
export const createRoom = (
  db: Database,
  room: {
    readonly id: string
    readonly code: string
    readonly createdAt: number
    readonly homeworkKey?: string | undefined
  },
  events: readonly RoomEvent[],
): Promise<void> =>
  db.transaction(async (tx) => {
    await tx.insert(rooms).values({ ...room, closedAt: null })
    await tx
      .insert(roomEvents)
      .values(events.map((e, i) => ({ roomId: room.id, version: i + 1, type: e.type, payload: e })))
  })
