import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
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
  (table) => [primaryKey({ columns: [table.roomId, table.version] })],
)
