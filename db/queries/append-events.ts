import { eq, sql } from 'drizzle-orm'
import type { RoomEvent } from '../../contracts/index.ts'
import type { Database } from '../client.ts'
import { roomEvents } from '../schema/room-events.ts'
import { rooms } from '../schema/rooms.ts'

export interface Append {
  readonly roomId: string
  /** The last one stored so far: the events' versions follow it. */
  readonly version: number
  readonly events: readonly RoomEvent[]
}

/** An integrity constraint's refusal (SQLSTATE class 23): one append's fault, not the database's. */
export const isConflict = (error: unknown): boolean => {
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  return (typeof code === 'string' && /^23...$/.test(code)) || (cause !== undefined && isConflict(cause))
}

/** Rows as one parameter: with four of each, building the statement takes twice as long as storing it. */
const insert = (db: Pick<Database, 'execute'>, appends: readonly Append[], owner: string | null) => {
  const rows = appends.flatMap(({ roomId, version, events }) =>
    events.map((payload, i) => ({ room_id: roomId, version: version + 1 + i, type: payload.type, payload })),
  )
  // Of another's room there is no id, which the column refuses. The lock keeps the room from changing hands until this is stored.
  const roomId =
    owner === null
      ? sql`room_id`
      : sql`(select id from ${rooms} where id = room_id and owner = ${owner} for share)`
  return db.execute(sql`
    insert into ${roomEvents} (room_id, version, type, payload)
    select ${roomId}, version, type, payload from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as row(room_id text, version integer, type text, payload jsonb)`)
}

/**
 * Appends events of one room or of several, all of them or none.
 *
 * @param owner the node that appends; null where one server is alone
 * @throws where another writer has already used one of these versions (the primary key refuses) or a room is another node's,
 *   both told by `isConflict`; or on any failure of the database. Then nothing is stored
 */
export const appendAll = async (
  db: Database,
  appends: readonly Append[],
  owner: string | null = null,
): Promise<void> => {
  const closed = appends.flatMap(({ roomId, events }) => {
    const event = events.find((e) => e.type === 'RoomClosed')
    return event ? [{ roomId, at: event.at }] : []
  })
  if (closed.length === 0) {
    await insert(db, appends, owner)
    return
  }
  await db.transaction(async (tx) => {
    await insert(tx, appends, owner)
    for (const { roomId, at } of closed)
      await tx.update(rooms).set({ closedAt: at }).where(eq(rooms.id, roomId))
  })
}

/** Appends events after `version`, as `appendAll`. */
export const appendEvents = (
  db: Database,
  roomId: string,
  version: number,
  events: readonly RoomEvent[],
): Promise<void> => appendAll(db, [{ roomId, version, events }])
