import type { Database } from '../client.ts'
import { labelVotes } from '../schema/label-votes.ts'

/** Stores a vote, in the place of the same browser's earlier one on this item. */
export const saveLabelVote = async (db: Database, vote: typeof labelVotes.$inferInsert): Promise<void> => {
  const { choice, reason, votedAt } = vote
  await db
    .insert(labelVotes)
    .values(vote)
    .onConflictDoUpdate({
      target: [labelVotes.item, labelVotes.voterHash],
      set: { choice, reason, votedAt },
    })
}
