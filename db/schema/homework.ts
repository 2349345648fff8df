import { bigint, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { rooms } from './rooms.ts'

/** A game of a room as a link to play alone. What is asked stands in the room's log; attempts are rooms of their own. */
export const homework = pgTable(
  'homework',
  {
    key: text().primaryKey(),
    roomId: text('room_id')
      .notNull()
      .references(() => rooms.id, { onDelete: 'cascade' }),
    game: integer().notNull(),
    /** Epoch milliseconds; brought forward where the host ends it early. */
    until: bigint({ mode: 'number' }).notNull(),
    createdAt: bigint('created_at', { mode: 'number' }).notNull(),
  },
  (table) => [index('homework_room_id').on(table.roomId)],
)
