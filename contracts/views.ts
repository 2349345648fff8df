import type { ModelId } from './content-pack.ts'
import type { Label } from './labels.ts'
import type { Mode } from './modes.ts'
import type { Deck, GameOptions } from './settings.ts'

/** Why a round ended. */
export type RoundEnd = 'deadline' | 'all-answered' | 'skipped'

/** The public part of an item asked: nothing here tells the label, the predictions or the item's index. */
export interface QuestionView {
  /** 784 grey values, base64; 0 is background, as the dataset stores it. */
  readonly imageBase64: string
  /** Classes offered, ascending; all ten or four. */
  readonly choices: readonly Label[]
}

/** What is asked about the item; of the label and the models only what the mode shows to everybody. */
export interface AskedView {
  readonly mode: Mode
  /** It counts for nothing. */
  readonly practice: boolean
  /** The model whose answer is to be guessed. */
  readonly subject: ModelId | null
  /** What the data says it is, where the mode shows it. */
  readonly shownLabel: Label | null
  /** What all models say it is, in the tribunal. */
  readonly shownAnswer: Label | null
}

export interface ModelAnswerView {
  readonly model: ModelId
  readonly choice: Label
  /** Probability of the choice, renormalised over the choices offered. */
  readonly confidence: number
}

/** One revealed round, as everybody may see it. */
export interface RevealedRoundView extends QuestionView, AskedView {
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
  /** The first of two votes, as `answerCounts`. */
  readonly firstCounts: readonly number[] | null
  /** Of both votes, who was right among those asked: before, after, and what of the rest was won (Hake 1998). */
  readonly gain: { readonly before: number; readonly after: number; readonly gain: number | null } | null
  /** How many people ticked each model, in the order of `modelAnswers`. */
  readonly tickedCounts: readonly number[] | null
  /** Mean certainty in percent of those who were right and of those who were not; null of nobody. */
  readonly certainty: { readonly right: number | null; readonly wrong: number | null } | null
  /** The commonest answers of the people, several where they tie; null unless the crowd plays. */
  readonly crowd: readonly Label[] | null
  /** The class of the models' greatest mean probability; null unless the crowd plays. */
  readonly committee: { readonly choice: Label; readonly confidence: number } | null
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
  readonly models: readonly (AccuracyView & {
    readonly model: ModelId
    /** Players with more right than it on the rounds that they were asked in. */
    readonly beatenBy: number
  })[]
  /** The people's majority and the models' mean; null unless the crowd plays. Neither a tie nor silence is right. */
  readonly crowd: AccuracyView | null
  readonly committee: AccuracyView | null
}

/** What the class has decided in the tribunal so far, and what that makes of everyone's accuracy on those items. */
export interface TribunalView {
  /** Of the item just judged; null where the votes tie or nobody voted. */
  readonly verdict: Label | null
  readonly cases: number
  /** Cases whose verdict differs from the data. */
  readonly overturned: number
  readonly people: { readonly byData: number | null; readonly byVerdict: number | null }
  readonly models: readonly {
    readonly model: ModelId
    readonly byData: number
    readonly byVerdict: number
  }[]
}

/** A player by points. `rank` is shared by ties (1, 2, 2, 4). `previousRank` is null until a round after the first points. */
export interface StandingView {
  readonly playerId: string
  readonly nickname: string
  readonly points: number
  readonly rank: number
  readonly previousRank: number | null
  readonly right: number
  readonly streak: number
  readonly team: number | null
}

/** A team by the mean points of its players; ties share a rank. */
export interface TeamStandingView {
  readonly team: number
  readonly playerCount: number
  readonly points: number
  readonly rank: number
}

/**
 * A step of the podium: people and models together, by items right; ties share a place. Where no round asked for the item's
 * name, people alone by points.
 */
export interface PodiumPlaceView {
  readonly place: number
  /** Null where places go by accuracy. */
  readonly points: number | null
  readonly right: number
  readonly asked: number
  readonly interval: readonly [number, number] | null
  readonly players: readonly { readonly playerId: string; readonly nickname: string }[]
  readonly models: readonly ModelId[]
}

export type PhaseView =
  | { readonly name: 'lobby' }
  | { readonly name: 'briefing'; readonly round: number; readonly mode: Mode }
  | {
      readonly name: 'countdown'
      readonly round: number
      readonly opensAt: number
      readonly mode: Mode
      /** The piece to come, as `QuestionView` has it: looked at before any clock runs. */
      readonly imageBase64: string
    }
  | {
      readonly name: 'question'
      readonly round: number
      readonly question: QuestionView
      readonly asked: AskedView
      readonly vote: 1 | 2
      /** The class's first vote, while it votes again. */
      readonly firstCounts: readonly number[] | null
      readonly openedAt: number
      /** Server time; null in solo, where there is no clock. */
      readonly deadlineAt: number | null
      /** Answers at the moment of this view; `room:count` carries newer figures. */
      readonly answeredCount: number
      readonly askedCount: number
    }
  | {
      readonly name: 'discussion'
      readonly round: number
      readonly question: QuestionView
      readonly asked: AskedView
      /** How the class voted, without the label. */
      readonly firstCounts: readonly number[]
      readonly startedAt: number
      readonly until: number
    }
  | {
      readonly name: 'reveal'
      readonly round: number
      readonly revealed: RevealedRoundView
      readonly tribunal: TribunalView | null
      /** When it goes on by itself; null where the host decides. */
      readonly until: number | null
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
      readonly teams: readonly TeamStandingView[]
      readonly race: RaceView
      readonly until: number | null
    }
  | {
      readonly name: 'podium'
      readonly teams: readonly TeamStandingView[]
      /** First three places at least; all places in solo. */
      readonly places: readonly PodiumPlaceView[]
      readonly standings: readonly StandingView[]
      readonly race: RaceView
      readonly rounds: readonly RevealedRoundView[]
      /** Null unless every round was a case of the tribunal: then nobody has won anything, and this is the result. */
      readonly tribunal: TribunalView | null
    }
  | { readonly name: 'closed' }

/** A deck as everybody may know it: of hand-picked items only how many. */
export type DeckView = Exclude<Deck, { items: unknown }> | { readonly items: number }

export interface PartView {
  readonly mode: Mode
  readonly deck: DeckView
  readonly roundCount: number
  readonly answerWindowS: number | null
  readonly choiceCount: 4 | 10
}

/** Where the game stands. */
export interface ProgressView {
  readonly partIndex: number
  readonly practice: boolean
  /** Number of the round among those that count; of a practice round, that of the next one. */
  readonly counted: number
}

/** Broadcast to everyone in the room, encoded once. */
export interface RoomView {
  /** What its report is addressed by, also when the code is another room's. */
  readonly roomId: string
  readonly code: string
  readonly kind: 'classroom' | 'solo'
  /** It counts on the board. */
  readonly ranked: boolean
  /** 1 for the first game in the room, +1 with each rematch. */
  readonly game: number
  readonly version: number
  /** The version with which the phase began: a private view with the same one belongs to this screen. */
  readonly phaseVersion: number
  readonly parts: readonly PartView[]
  readonly options: Omit<GameOptions, 'nicknames' | 'lateJoin'>
  /** Rounds that count, over all parts. */
  readonly roundCount: number
  /** Null in the lobby, on the podium and after. */
  readonly progress: ProgressView | null
  readonly locked: boolean
  readonly lateJoin: boolean
  /** While every clock stands still; `until` is when a break is to end. */
  readonly pause: { readonly at: number; readonly until: number | null } | null
  readonly playerCount: number
  /** The models that play, in the order in which they are listed everywhere. */
  readonly models: readonly ModelId[]
  /** Draws the same items again; null until the game is over. */
  readonly seed: string | null
  readonly phase: PhaseView
  /** Server clock when this view was made, for the client's offset. */
  readonly serverNow: number
}

/** What the answers to a revealed item go by. */
export interface WhyView {
  /** In the order in which models are listed everywhere. */
  readonly models: readonly {
    readonly model: ModelId
    /** Its first of all ten classes, which with four choices need not be the one it gave. */
    readonly answer: Label
    /** Where in the image that answer comes from: a heat map (contracts/heat-map.ts), base64; null where the pack has none. */
    readonly heatBase64: string | null
  }[]
  /** The label, and the class that was most often given in its place: by people and models in this round, else by the models over the test set. */
  readonly classes: readonly [WhyClassView, WhyClassView]
  /** Who gave the second class in this round; people among those who named the item. */
  readonly mistaken: { readonly people: number; readonly answered: number; readonly models: number }
}

export interface WhyClassView {
  readonly label: Label
  /** Typical items, 784 grey values each, base64; none of them is ever asked. */
  readonly imagesBase64: readonly string[]
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
    readonly team: number | null
    readonly timeFactor: number
  }[]
  /** Labels × answers on the rounds of this game that asked for the name, 100 counts row by row; of the people, and of each model. */
  readonly confusion: {
    readonly people: readonly number[]
    readonly models: readonly { readonly model: ModelId; readonly cells: readonly number[] }[]
  }
  /** In a reveal, while the host has it shown; else null. */
  readonly why: WhyView | null
}

/** What a player answered: a class, or the models that it ticked. */
export interface OwnAnswerView {
  readonly choice: Label | null
  readonly models: readonly ModelId[] | null
}

/** Only to that player. */
export interface PlayerView {
  /** As in the room view that this belongs to. */
  readonly phaseVersion: number
  readonly playerId: string
  readonly nickname: string
  /** Own answer in the open or just revealed round. */
  readonly choice: Label | null
  readonly certainty: number | null
  readonly models: readonly ModelId[] | null
  /** In the first of two votes, once it is over. */
  readonly firstChoice: Label | null
  readonly team: number | null
  /** Server time until which this player may answer the open vote; null without a clock or a vote. */
  readonly deadlineAt: number | null
  /** `open`: a model can be asked now. `answer` is what one said in the round shown. */
  readonly lifeline: { readonly open: boolean; readonly answer: ModelAnswerView | null }
  readonly points: number
  readonly right: number
  readonly streak: number
  /** Null until somebody has points. */
  readonly rank: number | null
  /** Points to the next better place; null when first. */
  readonly gapToNext: number | null
  /** After the reveal: what this round brought. `asked` is false for a player who joined after it opened. */
  readonly lastRound: {
    readonly asked: boolean
    /** Null where the mode knows no right and wrong. */
    readonly right: boolean | null
    readonly points: number
  } | null
  /** On the podium: own answers by round, null where none was given. */
  readonly answers: readonly (OwnAnswerView | null)[] | null
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
  /** The server is about to stop; the room goes on when it has started again. */
  'server:stopping': () => void
}
