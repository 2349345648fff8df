import { integer, pgTable, primaryKey, smallint } from 'drizzle-orm/pg-core'

/** How often people named an item as which class, by how many classes they chose among. Of nobody and of no game: sums only. */
export const peopleAnswers = pgTable(
  'people_answers',
  {
    item: integer().notNull(),
    choiceCount: smallint('choice_count').notNull(),
    choice: smallint().notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.item, table.choiceCount, table.choice] })],
)
