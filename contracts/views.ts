import type { ModelId } from './content-pack.ts'
import type { Label } from './labels.ts'
import type { Deck } from './settings.ts'

/** Why a round ended. */
export type RoundEnd = 'deadline' | 'all-answered' | 'skipped'

/** The public part of an item asked: nothing here tells the label, the predictions or the item's index. */
export interface QuestionView {
  /** 784 grey values, base64; 0 is background, as the dataset stores it. */
  readonly imageBase64: string
  /** Classes offered, ascending; all ten or four. */
  readonly choices: readonly Label[]
}

export interface ModelAnswerView {
  readonly model: ModelId
  readonly choice: Label
  /** Probability of the choice, renormalised over the choices offered. */
  readonly confidence: number
}

/** One revealed round, as everybody may see it. */
export interface RevealedRoundView extends QuestionView {
  readonly round: number
  readonly itemIndex: number
  readonly label: Label
  readonly end: RoundEnd
  /** People's answers per offered choice, in the order of `choices`. */
  readonly answerCounts: readonly number[]
  readonly answeredCount: number
  /** Players who could have answered. */
  readonly askedCount: number
  readonly modelAnswers: readonly ModelAnswerView[]
}

/** A share with its 95 % Wilson interval; null before anything was asked. */
export interface AccuracyView {
  readonly right: number
  readonly asked: number
  readonly accuracy: number | null
  readonly interval: readonly [number, number] | null
}

/** Accuracy on the rounds revealed so far. People as a whole: the mean over items of the share that was right. */
export interface RaceView {
  readonly people: AccuracyView
  readonly models: readonly (AccuracyView & { readonly model: ModelId })[]
}

/** A player by points. `rank` is shared by ties (1, 2, 2, 4). `previousRank` is null in the first round. */
export interface StandingView {
  readonly playerId: string
  readonly nickname: string
  readonly points: number
  readonly rank: number
  readonly previousRank: number | null
  readonly right: number
  readonly streak: number
}

/** A step of the podium: people and models together, by items right; ties share a place. */
export interface PodiumPlaceView {
  readonly place: number
  readonly right: number
  readonly asked: number
  readonly interval: readonly [number, number] | null
  readonly players: readonly { readonly playerId: string; readonly nickname: string }[]
  readonly models: readonly ModelId[]
}

export type PhaseView =
  | { readonly name: 'lobby' }
  | { readonly name: 'countdown'; readonly round: number; readonly opensAt: number }
  | {
      readonly name: 'question'
      readonly round: number
      readonly question: QuestionView
      readonly openedAt: number
      /** Server time; null in solo, where there is no clock. */
      readonly deadlineAt: number | null
      /** Answers at the moment of this view; `room:count` carries newer figures. */
      readonly answeredCount: number
      readonly askedCount: number
    }
  | {
      readonly name: 'reveal'
      readonly round: number
      readonly revealed: RevealedRoundView
      readonly race: RaceView
      /** The label's row of the confusion over the whole test set: how many of its items each class was given, summed over the models. */
      readonly modelConfusionRow: readonly number[]
      /** Items of the label in the test set × models: the total of `modelConfusionRow`. */
      readonly modelConfusionTotal: number
    }
  | {
      readonly name: 'standings'
      readonly round: number
      /** The first ten places (ties at the end included up to twelve rows). */
      readonly standings: readonly StandingView[]
      readonly race: RaceView
    }
  | {
      readonly name: 'podium'
      /** First three places at least; all places in solo. */
      readonly places: readonly PodiumPlaceView[]
      readonly standings: readonly StandingView[]
      readonly race: RaceView
      readonly rounds: readonly RevealedRoundView[]
    }
  | { readonly name: 'closed' }

/** Broadcast to everyone in the room, encoded once. */
export interface RoomView {
  /** What its report is addressed by, also when the code is another room's. */
  readonly roomId: string
  readonly code: string
  readonly kind: 'classroom' | 'solo'
  /** 1 for the first game in the room, +1 with each rematch. */
  readonly game: number
  readonly version: number
  /** The version with which the phase began: a private view with the same one belongs to this screen. */
  readonly phaseVersion: number
  readonly deck: Deck
  readonly roundCount: number
  readonly choiceCount: 4 | 10
  readonly answerWindowMs: number | null
  readonly locked: boolean
  readonly playerCount: number
  /** The models that play, in the order in which they are listed everywhere. */
  readonly models: readonly ModelId[]
  /** Draws the same items again; null until the game is over. */
  readonly seed: string | null
  readonly phase: PhaseView
  /** Server clock when this view was made, for the client's offset. */
  readonly serverNow: number
}

/** Only to the room's hosts. */
export interface HostView {
  /** As in the room view that this belongs to. */
  readonly phaseVersion: number
  /** Where phones go: `<origin>/join/<code>`. */
  readonly joinUrl: string
  readonly players: readonly {
    readonly playerId: string
    readonly nickname: string
    readonly connected: boolean
    readonly answered: boolean
  }[]
}

/** Only to that player. */
export interface PlayerView {
  /** As in the room view that this belongs to. */
  readonly phaseVersion: number
  readonly playerId: string
  readonly nickname: string
  /** Own answer in the open or just revealed round. */
  readonly choice: Label | null
  readonly points: number
  readonly right: number
  readonly streak: number
  /** From the first reveal on. */
  readonly rank: number | null
  /** Points to the next better place; null when first. */
  readonly gapToNext: number | null
  /** After the reveal: what this round brought. `asked` is false for a player who joined after it opened. */
  readonly lastRound: { readonly asked: boolean; readonly right: boolean; readonly points: number } | null
  /** On the podium: own answers by round, null where none was given. */
  readonly answers: readonly (Label | null)[] | null
  /** On the podium: own accuracy on the items asked. */
  readonly accuracy: {
    readonly right: number
    readonly asked: number
    readonly interval: readonly [number, number] | null
  } | null
}

/** Coalesced, at most a few a second. */
export interface CountView {
  readonly round: number
  readonly answeredCount: number
  readonly askedCount: number
}

/** What the server sends, by Socket.IO event. */
export interface ServerEvents {
  'room:view': (view: RoomView) => void
  'host:view': (view: HostView) => void
  'player:view': (view: PlayerView) => void
  'room:count': (count: CountView) => void
  /** This browser was removed: by the host, or because its seat is gone. */
  'session:ended': (reason: 'kicked' | 'closed') => void
}
