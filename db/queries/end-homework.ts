import { eq } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { homework } from '../schema/homework.ts'

/** Brings the end of homework forward to `until`. */
export const endHomework = async (db: Database, key: string, until: number): Promise<void> => {
  await db.update(homework).set({ until }).where(eq(homework.key, key))
}
