import { boolean, index, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { claims } from './claims.ts'

/** Every item that a claim was dealt, which it is never dealt again, and what it said where the game was completed. */
export const rankedItems = pgTable(
  'ranked_items',
  {
    claimId: text('claim_id')
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    item: integer().notNull(),
    roomId: text('room_id').notNull(),
    /** Null in a game that was not completed. */
    choice: smallint(),
    /** The classes offered, class k as bit k. */
    offered: smallint(),
    right: boolean(),
  },
  (table) => [
    primaryKey({ columns: [table.claimId, table.item] }),
    index('ranked_items_room_id').on(table.roomId),
  ],
)
