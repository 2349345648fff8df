import { bigint, index, pgTable, text } from 'drizzle-orm/pg-core'

/** One row a room; the open ones are replayed at the start of the server. Times are epoch milliseconds. */
export const rooms = pgTable(
  'rooms',
  {
    id: text().primaryKey(),
    code: text().notNull(),
    createdAt: bigint('created_at', { mode: 'number' }).notNull(),
    /** Null while the room is open. */
    closedAt: bigint('closed_at', { mode: 'number' }),
  },
  (table) => [index('rooms_closed_at').on(table.closedAt)],
)
