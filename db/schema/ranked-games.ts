import { bigint, index, integer, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { claims } from './claims.ts'
import { classBoards } from './class-boards.ts'

/** Completed ranked games. They outlive their room, and go with their claim. */
export const rankedGames = pgTable(
  'ranked_games',
  {
    roomId: text('room_id').primaryKey(),
    claimId: text('claim_id')
      .notNull()
      .references(() => claims.id, { onDelete: 'cascade' }),
    classId: text('class_id').references(() => classBoards.id, { onDelete: 'set null' }),
    endedAt: bigint('ended_at', { mode: 'number' }).notNull(),
    deck: text().notNull(),
    mode: text().notNull(),
    choiceCount: smallint('choice_count').notNull(),
    right: integer().notNull(),
    asked: integer().notNull(),
    medianMs: integer('median_ms').notNull(),
    /** Why it is kept off the board; null where it counts. */
    reason: text(),
  },
  (table) => [index('ranked_games_claim_id').on(table.claimId, table.endedAt)],
)
