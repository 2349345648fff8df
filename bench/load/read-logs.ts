import { resolve } from 'node:path'
import { sql } from 'drizzle-orm'
import type { RoomEvent } from '../../contracts/index.ts'
import { openDatabase } from '../../db/client.ts'
import { roomEvents } from '../../db/schema/room-events.ts'

/** All rows of a database's event log by room, in order, as they lie there. */
export const readLogs = async (dataFolder: string): Promise<Map<string, RoomEvent[]>> => {
  const { db, close } = await openDatabase({
    url: process.env.LOAD_DATABASE_URL ?? null,
    dataFolder,
    migrationsFolder: resolve('db/migrations'),
  })
  try {
    const rows = await db
      .select({ room_id: roomEvents.roomId, payload: sql<RoomEvent>`${roomEvents.payload}` })
      .from(roomEvents)
      .orderBy(roomEvents.roomId, roomEvents.version)
    const logs = new Map<string, RoomEvent[]>()
    for (const { room_id, payload } of rows) {
      const log = logs.get(room_id) ?? []
      log.push(payload)
      logs.set(room_id, log)
    }
    return logs
  } finally {
    await close()
  }
}
