import { sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { countedGames } from '../schema/counted-games.ts'
import { peopleAnswers } from '../schema/people-answers.ts'

/** Parameters of a statement are limited; an answer takes four. */
const ROWS_AT_ONCE = 1_000

/**
 * Adds a finished game's answers to the counts, once: the marker and the sums are stored together or not at all.
 *
 * @param answers each item, number of choices and choice at most once
 * @returns whether it was counted now; false where it had been before
 */
export const countAnswers = (
  db: Database,
  { roomId, game }: { readonly roomId: string; readonly game: number },
  answers: readonly (typeof peopleAnswers.$inferInsert)[],
): Promise<boolean> =>
  db.transaction(async (tx) => {
    const marked = await tx
      .insert(countedGames)
      .values({ roomId, game })
      .onConflictDoNothing()
      .returning({ game: countedGames.game })
    if (marked.length === 0) return false
    // In one order everywhere, so that two games that end at once do not wait for each other in a circle.
    const ordered = answers.toSorted(
      (a, b) => a.item - b.item || a.choiceCount - b.choiceCount || a.choice - b.choice,
    )
    for (let at = 0; at < ordered.length; at += ROWS_AT_ONCE)
      await tx
        .insert(peopleAnswers)
        .values(ordered.slice(at, at + ROWS_AT_ONCE))
        .onConflictDoUpdate({
          target: [peopleAnswers.item, peopleAnswers.choiceCount, peopleAnswers.choice],
          set: { count: sql`${peopleAnswers.count} + excluded.count` },
        })
    return true
  })
