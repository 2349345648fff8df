import { eq, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { boardEntries } from '../schema/board-entries.ts'
import { claims } from '../schema/claims.ts'
import { rankedGames } from '../schema/ranked-games.ts'
import { rankedItems } from '../schema/ranked-items.ts'
import { listCountedAnswers } from './read-claim.ts'

type CountedAnswers = Awaited<ReturnType<typeof listCountedAnswers>>
type Entry = Omit<typeof boardEntries.$inferInsert, 'claimId' | 'contestant' | 'lower'>

export interface ToSave {
  readonly game: typeof rankedGames.$inferInsert
  readonly answers: readonly { item: number; choice: number; offered: number; right: boolean }[]
}

/**
 * Stores a completed ranked game with its answers, once, and the entries that follow from all that the claim has answered, in one
 * transaction.
 *
 * @param entriesOf the entries that this game changes
 * @returns whether it was stored now; false where it had been before, or the claim is gone
 */
export const saveRankedGame = (
  db: Database,
  { game, answers }: ToSave,
  entriesOf: (counted: CountedAnswers) => readonly Entry[],
): Promise<boolean> =>
  db.transaction(async (tx) => {
    const { claimId, roomId } = game
    // Two games of one claim that end at once: the second sees the answers of the first.
    const [claim] = await tx
      .select({ id: claims.id })
      .from(claims)
      .where(eq(claims.id, claimId))
      .for('update')
    if (!claim) return false
    const stored = await tx
      .insert(rankedGames)
      .values(game)
      .onConflictDoNothing()
      .returning({ roomId: rankedGames.roomId })
    if (stored.length === 0) return false
    if (answers.length > 0)
      await tx
        .insert(rankedItems)
        .values(answers.map((answer) => ({ ...answer, claimId, roomId })))
        .onConflictDoUpdate({
          target: [rankedItems.claimId, rankedItems.item],
          set: {
            choice: sql`excluded.choice`,
            offered: sql`excluded.offered`,
            right: sql`excluded.right`,
          },
          // Dealt in another game before, it does not count again.
          setWhere: eq(rankedItems.roomId, roomId),
        })
    if (game.reason) return true
    const entries = entriesOf(await listCountedAnswers(tx, claimId))
    await tx
      .insert(boardEntries)
      .values(entries.map((e) => ({ ...e, lower: e.theta - e.se, claimId, contestant: claimId })))
      .onConflictDoUpdate({
        target: [boardEntries.board, boardEntries.contestant],
        set: {
          theta: sql`excluded.theta`,
          se: sql`excluded.se`,
          lower: sql`excluded.lower`,
          right: sql`excluded.right`,
          asked: sql`excluded.asked`,
        },
      })
    return true
  })

/** Where the models stand: all of their entries anew, since another pack has other models. */
export const saveModelEntries = (
  db: Database,
  entries: readonly (Entry & { readonly contestant: string })[],
): Promise<void> =>
  db.transaction(async (tx) => {
    // Two servers that start together: the second sees what the first has stored.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('model entries'))`)
    await tx.delete(boardEntries).where(sql`${boardEntries.claimId} is null`)
    if (entries.length > 0)
      await tx.insert(boardEntries).values(entries.map((e) => ({ ...e, lower: e.theta - e.se })))
  })
