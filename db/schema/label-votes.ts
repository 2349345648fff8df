import { bigint, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'

/** What people say of an item's label: one row a browser and item, the last word counting. */
export const labelVotes = pgTable(
  'label_votes',
  {
    item: integer().notNull(),
    /** Of the browser's secret and the item together: whose votes on two items are the same one's cannot be told. */
    voterHash: text('voter_hash').notNull(),
    choice: integer().notNull(),
    reason: text().notNull(),
    /** Epoch milliseconds. */
    votedAt: bigint('voted_at', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.item, table.voterHash] })],
)
