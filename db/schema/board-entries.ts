import { sql } from 'drizzle-orm'
import { check, doublePrecision, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { claims } from './claims.ts'

/** Where a claim, or a model, stands on a board: worked out when a game ends, so that a page only reads its rows. */
export const boardEntries = pgTable(
  'board_entries',
  {
    /** Time span and scope; of a model the scope alone. */
    board: text().notNull(),
    /** The claim's id or the model's. */
    contestant: text().notNull(),
    claimId: text('claim_id').references(() => claims.id, { onDelete: 'cascade' }),
    theta: doublePrecision().notNull(),
    se: doublePrecision().notNull(),
    /** θ − SE, which ranks. */
    lower: doublePrecision().notNull(),
    right: integer().notNull(),
    asked: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.board, table.contestant] }),
    index('board_entries_rank').on(table.board, table.lower.desc(), table.contestant),
    index('board_entries_claim_id').on(table.claimId),
    check('board_entries_claim', sql`${table.claimId} is null or ${table.claimId} = ${table.contestant}`),
  ],
)
