import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { rooms } from './rooms.ts'

/** Games whose answers are in `people_answers`. Goes with its room, whose log is then no more there to be counted twice. */
export const countedGames = pgTable(
  'counted_games',
  {
    roomId: text('room_id')
      .notNull()
      .references(() => rooms.id, { onDelete: 'cascade' }),
    game: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.roomId, table.game] })],
)
