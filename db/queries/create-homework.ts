import type { Database } from '../client.ts'
import { homework } from '../schema/homework.ts'

/** @throws where its room is not there any more */
export const createHomework = async (db: Database, row: typeof homework.$inferInsert): Promise<void> => {
  await db.insert(homework).values(row)
}
