import { resolve } from 'node:path'
import { sql } from 'drizzle-orm'
import type { RoomEvent } from '../../contracts/index.ts'
import { openDatabase } from '../../db/client.ts'

/** All rows of a database's event log by room, in order, as they lie there. */
export const readLogs = async (dataFolder: string): Promise<Map<string, RoomEvent[]>> => {
  const { db, close } = await openDatabase({
    url: null,
    dataFolder,
    migrationsFolder: resolve('db/migrations'),
  })
  try {
    const { rows } = (await db.execute(
      sql`select room_id, payload from room_events order by room_id, version`,
    )) as unknown as { rows: { room_id: string; payload: RoomEvent }[] }
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
