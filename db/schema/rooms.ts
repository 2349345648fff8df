import { sql } from 'drizzle-orm'
import { type AnyPgColumn, bigint, index, pgTable, text } from 'drizzle-orm/pg-core'
import { claims } from './claims.ts'
import { homework } from './homework.ts'

/** One row a room; the open ones are replayed at the start of the server. Times are epoch milliseconds. */
export const rooms = pgTable(
  'rooms',
  {
    id: text().primaryKey(),
    code: text().notNull(),
    createdAt: bigint('created_at', { mode: 'number' }).notNull(),
    /** Null while the room is open. */
    closedAt: bigint('closed_at', { mode: 'number' }),
    /** Of an attempt at homework, which goes with it; null for any other room. */
    homeworkKey: text('homework_key').references((): AnyPgColumn => homework.key, { onDelete: 'cascade' }),
    /** Of a ranked game, which goes with its claim; null for any other room. */
    claimId: text('claim_id').references(() => claims.id, { onDelete: 'cascade' }),
    /** The node that may append to this room's log; it counts only while that node has its row. Null where one server is alone. */
    owner: text(),
  },
  (table) => [
    index('rooms_closed_at').on(table.closedAt),
    index('rooms_homework_key').on(table.homeworkKey),
    index('rooms_claim_id').on(table.claimId),
    index('rooms_open_code').on(table.code).where(sql`${table.closedAt} is null`),
  ],
)
