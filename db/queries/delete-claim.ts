import { and, eq, isNull, like, lt, or, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { boardEntries } from '../schema/board-entries.ts'
import { claims } from '../schema/claims.ts'
import { classBoards } from '../schema/class-boards.ts'

/** Deletes a claim with all that is its own by foreign key: games, answers, entries, and the rooms they were played in. */
export const deleteClaim = async (db: Database, id: string): Promise<void> => {
  await db.delete(claims).where(eq(claims.id, id))
}

/** Claims without a name and boards of classes that nobody has used since `unusedSince`, and entries of days and weeks gone by. */
export const pruneBoards = async (
  db: Database,
  { unusedSince, day, week }: { unusedSince: number; day: string; week: string },
): Promise<void> => {
  await db.delete(claims).where(and(isNull(claims.name), lt(claims.usedAt, unusedSince)))
  await db.delete(classBoards).where(lt(classBoards.usedAt, unusedSince))
  await db
    .delete(boardEntries)
    .where(
      or(
        and(like(boardEntries.board, 'd2%'), sql`${boardEntries.board} < ${day}`),
        and(like(boardEntries.board, 'w2%'), sql`${boardEntries.board} < ${week}`),
      ),
    )
}
