import { and, eq, ne } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { claims } from '../schema/claims.ts'

/** Gives a claim its name, or another one. @returns false where somebody else has one that looks like it */
export const nameClaim = async (
  db: Database,
  id: string,
  name: string,
  nameSkeleton: string,
): Promise<boolean> => {
  const taken = async () => {
    const others = await db
      .select({ id: claims.id })
      .from(claims)
      .where(and(eq(claims.nameSkeleton, nameSkeleton), ne(claims.id, id)))
    return others.length > 0
  }
  if (await taken()) return false
  try {
    await db.update(claims).set({ name, nameSkeleton }).where(eq(claims.id, id))
    return true
  } catch (error) {
    // Two who ask for it at once: the unique key lets one through.
    if (await taken()) return false
    throw error
  }
}
