/** How sure the contestants must be of their wrong answer, on average, before the label is doubted instead. */
const SUSPECT_CONFIDENCE = 0.9

/** What the contestants' answers to an item have in common. */
export interface AnswersToItem {
  /** Contestants whose answer is the label. */
  right: number
  /** Different classes among the answers. */
  distinct: number
  /** Mean over the contestants of the calibrated probability of their own answer. */
  confidence: number
}

/**
 * Whether an item's label is suspect: all contestants are wrong, with the same answer, at a mean calibrated confidence of at least
 * .9. Here because the game leaves such items out and the analysis counts them.
 */
export const isLabelSuspect = ({ right, distinct, confidence }: AnswersToItem): boolean =>
  right === 0 && distinct === 1 && confidence >= SUSPECT_CONFIDENCE
