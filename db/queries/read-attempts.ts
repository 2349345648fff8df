import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { RoomEvent } from '../../contracts/index.ts'
import { RoomEventSchema } from '../../contracts/schemas.ts'
import type { Database } from '../client.ts'
import { roomEvents } from '../schema/room-events.ts'
import { rooms } from '../schema/rooms.ts'

/** The logs of all attempts at homework, open and closed, in order of their beginning. @throws where an event does not parse */
export const readAttempts = async (
  db: Database,
  key: string,
): Promise<{ id: string; events: RoomEvent[] }[]> => {
  const rows = await db
    .select({ id: rooms.id, payload: roomEvents.payload })
    .from(rooms)
    .innerJoin(roomEvents, eq(roomEvents.roomId, rooms.id))
    .where(eq(rooms.homeworkKey, key))
    .orderBy(asc(rooms.createdAt), asc(rooms.id), asc(roomEvents.version))
  const logs = new Map<string, RoomEvent[]>()
  for (const { id, payload } of rows) {
    const log = logs.get(id) ?? []
    log.push(RoomEventSchema.parse(payload))
    logs.set(id, log)
  }
  return [...logs].map(([id, events]) => ({ id, events }))
}

/** The present nicknames of the attempts at homework, one each. */
export const listAttemptNames = async (db: Database, key: string): Promise<string[]> => {
  const rows = await db
    .selectDistinctOn([rooms.id], { nickname: sql<string>`${roomEvents.payload}->>'nickname'` })
    .from(rooms)
    .innerJoin(roomEvents, eq(roomEvents.roomId, rooms.id))
    .where(and(eq(rooms.homeworkKey, key), inArray(roomEvents.type, ['PlayerJoined', 'PlayerRenamed'])))
    .orderBy(rooms.id, desc(roomEvents.version))
  return rows.map(({ nickname }) => nickname)
}
