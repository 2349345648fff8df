/** Why somebody would label an item so. Chosen, not written: nobody has to read through what strangers write. */
export const VOTE_REASONS = ['plain', 'either', 'unseen', 'overlap'] as const
export type VoteReason = (typeof VOTE_REASONS)[number]

/** What a browser says of an item's label. */
export interface LabelVote {
  readonly choice: number
  readonly reason: VoteReason
}

/** The votes on an item's label, as one browser may know them: how they are spread is told to those who have voted. */
export interface LabelVotes {
  readonly own: LabelVote | null
  readonly total: number
  /** By class. */
  readonly choices: readonly number[] | null
  /** In the order of VOTE_REASONS. */
  readonly reasons: readonly number[] | null
}
