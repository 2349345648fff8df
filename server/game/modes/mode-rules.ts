import type { AnswerInput } from '../commands.ts'
import type { Answer, RevealedRound } from '../state.ts'

/** What a mode decides; everything else is the same in all of them. Pure. */
export interface ModeRules {
  /** How often people vote on an item; between two votes they talk. */
  readonly votes: 1 | 2
  /** Items that the deck draws from, or label-error suspects. */
  readonly items: 'deck' | 'suspects'
  /** Whether one of the models is asked about. */
  readonly hasSubject: boolean
  /** What people see beside the item before the reveal. */
  readonly shows: 'nothing' | 'label' | 'label-and-models'
  /** Whether a player may ask a model. */
  readonly lifeline: boolean
  /** What the answer lacks for this mode; null where it is whole. Nothing else may be in it. */
  readonly lacks: (answer: AnswerInput) => string | null
  /** Points of an answer, 0 … 1000 but in the duel; `windowMs` is null without a clock. */
  readonly points: (round: RevealedRound, answer: Answer, windowMs: number | null) => number
  /** Whether an answer is right; null where the mode knows no right and wrong. */
  readonly isRight: (round: RevealedRound, answer: Answer) => boolean | null
}
