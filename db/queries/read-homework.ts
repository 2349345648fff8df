import { asc, eq } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { homework } from '../schema/homework.ts'

export type StoredHomework = typeof homework.$inferSelect

/** Null where there is no such homework, or it has gone with its room. */
export const readHomework = async (db: Database, key: string): Promise<StoredHomework | null> => {
  const [row] = await db.select().from(homework).where(eq(homework.key, key))
  return row ?? null
}

/** What a room has set, in the order in which it did. */
export const listHomework = (db: Database, roomId: string): Promise<StoredHomework[]> =>
  db
    .select()
    .from(homework)
    .where(eq(homework.roomId, roomId))
    .orderBy(asc(homework.createdAt), asc(homework.key))
