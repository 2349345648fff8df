import { count, eq, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { labelVotes } from '../schema/label-votes.ts'

/** Votes of one kind on an item. */
export interface VoteGroup {
  readonly choice: number
  readonly reason: string
  readonly votes: number
  /** This browser's vote is one of them. */
  readonly own: boolean
}

/** All votes on an item's label, by what they say. */
export const readLabelVotes = (db: Database, item: number, voterHash: string): Promise<VoteGroup[]> =>
  db
    .select({
      choice: labelVotes.choice,
      reason: labelVotes.reason,
      votes: count(),
      own: sql<boolean>`bool_or(${labelVotes.voterHash} = ${voterHash})`,
    })
    .from(labelVotes)
    .where(eq(labelVotes.item, item))
    .groupBy(labelVotes.choice, labelVotes.reason)
