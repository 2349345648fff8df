import { pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * The processes that serve one installation together. A row is a node's life: it is renewed while the node lives, deleted once it
 * counts as dead, and its id is never used again. Times are the database's.
 */
export const nodes = pgTable('nodes', {
  id: text().primaryKey(),
  leaseUntil: timestamp('lease_until', { withTimezone: true }).notNull(),
})
