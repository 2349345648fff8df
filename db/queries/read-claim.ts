import { and, count, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { claims } from '../schema/claims.ts'
import { rankedGames } from '../schema/ranked-games.ts'
import { rankedItems } from '../schema/ranked-items.ts'

export type StoredClaim = typeof claims.$inferSelect
export type StoredGame = typeof rankedGames.$inferSelect

/** Null where there is no such claim, or it was deleted. */
export const readClaim = async (db: Database, id: string): Promise<StoredClaim | null> => {
  const [row] = await db.select().from(claims).where(eq(claims.id, id))
  return row ?? null
}

/** The items that a claim was ever dealt. */
export const listDealt = async (db: Database, claimId: string): Promise<number[]> => {
  const rows = await db
    .select({ item: rankedItems.item })
    .from(rankedItems)
    .where(eq(rankedItems.claimId, claimId))
  return rows.map(({ item }) => item)
}

/** A claim's completed games, the latest first, up to `limit`. */
export const listRankedGames = (db: Database, claimId: string, limit: number): Promise<StoredGame[]> =>
  db
    .select()
    .from(rankedGames)
    .where(eq(rankedGames.claimId, claimId))
    .orderBy(desc(rankedGames.endedAt), desc(rankedGames.roomId))
    .limit(limit)

export const countRankedGames = async (db: Database, claimId: string): Promise<number> => {
  const [row] = await db.select({ games: count() }).from(rankedGames).where(eq(rankedGames.claimId, claimId))
  return row?.games ?? 0
}

/** Null where the game was not completed, or not scored yet. */
export const readRankedGame = async (db: Database, roomId: string): Promise<StoredGame | null> => {
  const [row] = await db.select().from(rankedGames).where(eq(rankedGames.roomId, roomId))
  return row ?? null
}

/** Every answer of a claim that counts, with its game. */
export const listCountedAnswers = async (db: Database, claimId: string) => {
  const rows = await db
    .select({
      item: rankedItems.item,
      right: rankedItems.right,
      offered: rankedItems.offered,
      deck: rankedGames.deck,
      mode: rankedGames.mode,
      choiceCount: rankedGames.choiceCount,
      classId: rankedGames.classId,
      endedAt: rankedGames.endedAt,
    })
    .from(rankedItems)
    .innerJoin(rankedGames, eq(rankedGames.roomId, rankedItems.roomId))
    .where(and(eq(rankedItems.claimId, claimId), isNull(rankedGames.reason), isNotNull(rankedItems.right)))
  return rows.map((row) => ({ ...row, right: row.right === true, offered: row.offered ?? 0 }))
}
