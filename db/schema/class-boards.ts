import { bigint, pgTable, text } from 'drizzle-orm/pg-core'

/** Boards of classes, each of those who have its link. Of the key in the link only the hash is stored, which is the board's id. */
export const classBoards = pgTable('class_boards', {
  id: text().primaryKey(),
  title: text(),
  createdAt: bigint('created_at', { mode: 'number' }).notNull(),
  usedAt: bigint('used_at', { mode: 'number' }).notNull(),
})
