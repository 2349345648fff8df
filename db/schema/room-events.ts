import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { rooms } from './rooms.ts'

/** The event log. Its key fences a second owner of a room: two writers of one version cannot both succeed. */
export const roomEvents = pgTable(
  'room_events',
  {
    roomId: text('room_id')
      .notNull()
      .references(() => rooms.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    type: text().notNull(),
    payload: jsonb().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.roomId, table.version] }),
    // The start looks for games that ended and were not counted; without it, it would read every log.
    index('room_events_ended').on(table.roomId).where(sql`${table.type} = 'GameEnded'`),
  ],
)
