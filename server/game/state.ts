import type { OrderedMap } from 'immutable'
import type {
  AttemptAt,
  GameOptions,
  Label,
  Mode,
  ModelAnswerView,
  ModelId,
  Part,
  RankedGame,
  RoundEnd,
} from '../../contracts/index.ts'
import { remember } from './remember.ts'
import type { Roster } from './roster.ts'

export interface Player {
  readonly playerId: string
  readonly nickname: string
  readonly tokenHash: string
  readonly deviceHash: string
  readonly kicked: boolean
  /** Kicked for good: this browser stays out. */
  readonly banned: boolean
  readonly team: number | null
  /** So many times the time of the others. */
  readonly timeFactor: number
  readonly points: number
  /** What the last revealed round brought. */
  readonly lastPoints: number
  readonly right: number
  /** Revealed rounds that counted for this player and asked for the item's name; an unanswered one counts as not right. */
  readonly asked: number
  /** Right answers in a row, up to the last revealed round. */
  readonly streak: number
  readonly rank: number | null
  readonly previousRank: number | null
  /** The round of this game in which a model was asked. */
  readonly lifelineRound: number | null
}

export interface Answer {
  /** Null where the mode asks for models. */
  readonly choice: Label | null
  /** Percent; null but in the duel. */
  readonly certainty: number | null
  readonly models: readonly ModelId[] | null
  readonly at: number
}

export interface Round {
  readonly round: number
  readonly mode: Mode
  /** It counts for nothing. */
  readonly practice: boolean
  readonly itemIndex: number
  readonly choices: readonly Label[]
  readonly openedAt: number
  /** Of a player with the usual time. */
  readonly deadlineAt: number | null
  /** The model whose answer is to be guessed. */
  readonly subject: ModelId | null
  readonly shownLabel: Label | null
  readonly shownAnswer: Label | null
  /** Players present when the round opened; a later one is counted once he answers. */
  readonly askedIds: ReadonlySet<string>
  /** Those of the vote that is open, or of the last one. */
  readonly answers: ReadonlyMap<string, Answer>
  /** Those of the first of two votes, once it is over. */
  readonly firstAnswers: ReadonlyMap<string, Answer> | null
  /** What models told those who asked one. */
  readonly lifelines: ReadonlyMap<string, ModelAnswerView>
}

/** A round that still takes answers: one more costs the same, however many there are. */
export interface OpenRound extends Round {
  readonly answers: OrderedMap<string, Answer>
  readonly lifelines: OrderedMap<string, ModelAnswerView>
}

export interface RevealedRound extends Round {
  readonly end: RoundEnd
  readonly label: Label
  readonly modelAnswers: readonly ModelAnswerView[]
  readonly committee: { readonly choice: Label; readonly confidence: number }
  readonly subjectProbabilities: readonly number[] | null
}

export type Phase =
  | { readonly name: 'lobby' }
  | { readonly name: 'briefing'; readonly round: number }
  | { readonly name: 'countdown'; readonly round: number; readonly opensAt: number }
  | { readonly name: 'question'; readonly current: OpenRound }
  | { readonly name: 'discussion'; readonly current: OpenRound; readonly until: number }
  | {
      readonly name: 'reveal'
      readonly round: number
      readonly shownAt: number
      /** What the answers go by is shown instead of them. */
      readonly why: boolean
    }
  | { readonly name: 'standings'; readonly round: number; readonly shownAt: number }
  | { readonly name: 'podium' }
  | { readonly name: 'closed' }

export interface Pause {
  readonly at: number
  /** When a break is to end, for people to see. */
  readonly until: number | null
}

/** A part as its log tells it: any number of rounds. */
export type PlayedPart = Omit<Part, 'roundCount'> & { readonly roundCount: number }

export interface RoomState {
  /** Events applied so far; the next event's version is one more. */
  readonly version: number
  /** The version with which the present phase began. */
  readonly phaseVersion: number
  readonly kind: 'classroom' | 'solo'
  readonly code: string
  /** One token a host: the first is who opened the room. */
  readonly hostTokenHashes: readonly string[]
  readonly seed: string
  readonly parts: readonly PlayedPart[]
  readonly options: GameOptions
  /** The homework that this is an attempt at; null of any other room. */
  readonly homework: AttemptAt | null
  /** What makes it count on the board; null of any other room. */
  readonly ranked: RankedGame | null
  readonly lateJoin: boolean
  readonly locked: boolean
  readonly pause: Pause | null
  readonly game: number
  readonly phase: Phase
  /** In order of joining; kicked players stay, so that banned ones stay out. */
  readonly players: OrderedMap<string, Player>
  readonly roster: Roster
  readonly revealed: readonly RevealedRound[]
}

const notKicked = remember((players: RoomState['players']): readonly Player[] =>
  [...players.values()].filter((p) => !p.kicked),
)

export const activePlayers = ({ players }: Pick<RoomState, 'players'>): readonly Player[] =>
  notKicked(players)

/** The models that have answered in this game; before the first reveal, none has. */
export const modelIds = (state: RoomState): ModelId[] =>
  state.revealed[0]?.modelAnswers.map((a) => a.model) ?? []

/** The round that is open or talked about. */
export const currentRound = ({ phase }: RoomState): OpenRound | null =>
  phase.name === 'question' || phase.name === 'discussion' ? phase.current : null
