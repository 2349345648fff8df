import { bigint, index, pgTable, text } from 'drizzle-orm/pg-core'

/** Places on the board, each of whoever holds its secret. Times are epoch milliseconds. */
export const claims = pgTable(
  'claims',
  {
    id: text().primaryKey(),
    secretHash: text('secret_hash').notNull(),
    /** Null until one is claimed: then it stands on no board. */
    name: text(),
    /** What two names that look alike have in common; nobody else has it. */
    nameSkeleton: text('name_skeleton').unique(),
    createdAt: bigint('created_at', { mode: 'number' }).notNull(),
    /** The last ranked game, or the beginning. */
    usedAt: bigint('used_at', { mode: 'number' }).notNull(),
  },
  (table) => [index('claims_used_at').on(table.usedAt)],
)
