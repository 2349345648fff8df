import type { Deck, Label, ModelAnswerView, ModelId, RoundEnd } from '../../contracts/index.ts'

export interface Player {
  readonly playerId: string
  readonly nickname: string
  readonly tokenHash: string
  readonly deviceHash: string
  readonly kicked: boolean
  readonly points: number
  /** What the last revealed round brought. */
  readonly lastPoints: number
  readonly right: number
  /** Revealed rounds that counted for this player; an unanswered one counts as not right. */
  readonly asked: number
  /** Right answers in a row, up to the last revealed round. */
  readonly streak: number
  readonly rank: number | null
  readonly previousRank: number | null
}

export interface Answer {
  readonly choice: Label
  readonly at: number
}

export interface Round {
  readonly round: number
  readonly itemIndex: number
  readonly choices: readonly Label[]
  readonly openedAt: number
  readonly deadlineAt: number | null
  /** Players present when the round opened; a later one is counted once he answers. */
  readonly askedIds: ReadonlySet<string>
  readonly answers: ReadonlyMap<string, Answer>
}

export interface RevealedRound extends Round {
  readonly end: RoundEnd
  readonly label: Label
  readonly modelAnswers: readonly ModelAnswerView[]
}

export type Phase =
  | { readonly name: 'lobby' }
  | { readonly name: 'countdown'; readonly round: number; readonly opensAt: number }
  | { readonly name: 'question'; readonly current: Round }
  | { readonly name: 'reveal'; readonly round: number }
  | { readonly name: 'standings'; readonly round: number }
  | { readonly name: 'podium' }
  | { readonly name: 'closed' }

export interface RoomState {
  /** Events applied so far; the next event's version is one more. */
  readonly version: number
  /** The version with which the present phase began. */
  readonly phaseVersion: number
  readonly kind: 'classroom' | 'solo'
  readonly code: string
  readonly hostTokenHash: string | null
  readonly seed: string
  readonly deck: Deck
  readonly roundCount: number
  readonly answerWindowMs: number | null
  readonly choiceCount: 4 | 10
  readonly locked: boolean
  readonly game: number
  readonly phase: Phase
  /** In order of joining; kicked players stay, so that they stay out. */
  readonly players: ReadonlyMap<string, Player>
  readonly revealed: readonly RevealedRound[]
}

export const activePlayers = (state: RoomState): Player[] =>
  [...state.players.values()].filter((p) => !p.kicked)

/** The models that have answered in this game; before the first reveal, none has. */
export const modelIds = (state: RoomState): ModelId[] =>
  state.revealed[0]?.modelAnswers.map((a) => a.model) ?? []
