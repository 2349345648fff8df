import type { ConfusionMatrix, ModelId } from './content-pack.ts'
import type { Label } from './labels.ts'
import type { Mode } from './modes.ts'
import type { AccuracyView, ModelAnswerView, OwnAnswerView, PartView, RoundEnd } from './views.ts'

/**
 * What a room leaves behind, of those of its revealed rounds that counted. People and models are compared on those only that asked for the
 * item's name; the others stand by themselves, in `others` and each student's. A round counts for those players it was asked of who were not
 * kicked since; a round asked of nobody is left out of every comparison. Figures per class and per matrix cell stand in the
 * order of the ten classes, figures per model in the order of `models`.
 */
export interface Report {
  readonly room: ReportRoom
  /** The game that the figures are of; null for all games of the room together. */
  readonly game: number | null
  /** Whoever answered in the games reported. */
  readonly models: readonly ModelId[]
  readonly answerCount: number
  readonly accuracy: ReportAccuracy
  /** What most people said, as one contestant: right where the label has more answers than any other class. */
  readonly majority: ReportMajority
  /** How sure the class was and how right; null where it played no duel. */
  readonly calibration: ReportCalibration | null
  readonly items: readonly ReportItem[]
  /** Positions in `items` of those that somebody missed, the hardest for people first. */
  readonly hardest: readonly number[]
  readonly classes: readonly ReportClass[]
  readonly confusion: ReportConfusion
  readonly others: readonly ReportOtherRound[]
  /** Those who were asked something, in order of joining. */
  readonly students: readonly ReportStudent[]
}

export interface ReportRoom {
  readonly roomId: string
  readonly code: string
  readonly kind: 'classroom' | 'solo'
  readonly openedAt: number
  /** While the room is open, more may come. */
  readonly open: boolean
  /** When all that is known of the room is deleted. */
  readonly deleteAt: number
  readonly parts: readonly PartView[]
  /** Those with a revealed round. */
  readonly games: readonly ReportGame[]
}

export interface ReportGame {
  readonly game: number
  readonly startedAt: number
  readonly roundCount: number
}

/** Accuracy on the same items; people's is the mean over items of the share of those asked who were right. */
export interface ReportAccuracy {
  readonly people: AccuracyView
  readonly models: readonly AccuracyView[]
}

export interface ReportMajority {
  readonly accuracy: AccuracyView
  readonly duels: readonly ReportDuel[]
}

/** Somebody against a model on the same items. */
export interface ReportDuel {
  readonly model: ModelId
  /** Items that only one of the two had right. */
  readonly onlyPeople: number
  readonly onlyModel: number
  /** Two-sided exact McNemar test. */
  readonly pValue: number
  /** Adjusted after Holm for the number of models. */
  readonly pHolm: number
}

/** Shares; `to` of the last bin is in it. */
export interface ReportCalibration {
  readonly bins: readonly {
    readonly from: number
    readonly to: number
    /** Null in an empty bin. */
    readonly meanCertainty: number | null
    /** Here answers are the trials. */
    readonly accuracy: AccuracyView
  }[]
  readonly meanCertainty: number
  readonly accuracy: number
  /** Expected calibration error over the bins. */
  readonly ece: number
  /** On the same items, in the order of the report's models; null of one that did not play. */
  readonly models: readonly { readonly meanConfidence: number | null; readonly accuracy: number | null }[]
}

export interface ReportItem {
  readonly game: number
  readonly round: number
  readonly itemIndex: number
  /** 784 grey values, base64. */
  readonly imageBase64: string
  readonly label: Label
  /** Classes offered, ascending. */
  readonly choices: readonly Label[]
  readonly end: RoundEnd
  /** Here people are the trials. */
  readonly people: AccuracyView
  /** Answers to each class; the missing ones are those who did not answer. */
  readonly answerCounts: readonly number[]
  readonly answeredCount: number
  readonly modelAnswers: readonly ModelAnswerView[]
}

/** A round that asked for something else than the item's name: who was fooled, what a model said, a verdict. */
export interface ReportOtherRound {
  readonly game: number
  readonly round: number
  readonly mode: Mode
  readonly itemIndex: number
  /** 784 grey values, base64. */
  readonly imageBase64: string
  readonly label: Label
  /** The model whose answer was asked for; null where none was. */
  readonly subject: ModelId | null
  /** By the mode's own rule, people being the trials; null where it knows no right and wrong. */
  readonly people: AccuracyView | null
  readonly askedCount: number
  readonly answeredCount: number
  /** Answers to each class. */
  readonly answerCounts: readonly number[]
  /** Ticks of each model, in the order of `modelAnswers`; null where models were not to be ticked. */
  readonly tickedCounts: readonly number[] | null
  /** Answers that tick no model; null where models were not to be ticked. */
  readonly tickedNone: number | null
  readonly modelAnswers: readonly ModelAnswerView[]
}

export interface ReportClass extends ReportAccuracy {
  readonly label: Label
  /** Items of the class asked. */
  readonly support: number
}

/** Rows are labels, columns answers. People's cells count answers, a model's count items. */
export interface ReportConfusion {
  readonly people: ConfusionMatrix
  readonly models: readonly ConfusionMatrix[]
}

export interface ReportStudent {
  readonly playerId: string
  readonly nickname: string
  /** Now; null in a room without teams. */
  readonly team: number | null
  readonly points: number
  readonly answeredCount: number
  readonly accuracy: AccuracyView
  readonly perClass: readonly { readonly right: number; readonly asked: number }[]
  /** In the rounds of `others` that know right and wrong. */
  readonly others: { readonly right: number; readonly asked: number }
}

/** What one player takes home: only that player's own answers, beside the models' on the items the player was asked. */
export interface PlayerReport {
  readonly room: ReportRoom
  readonly nickname: string
  readonly models: readonly ModelId[]
  /** `people` is this player. */
  readonly accuracy: ReportAccuracy
  readonly duels: readonly ReportDuel[]
  readonly items: readonly PlayerReportItem[]
  readonly classes: readonly ReportClass[]
  readonly others: readonly PlayerReportOtherRound[]
}

export interface PlayerReportItem {
  readonly game: number
  readonly round: number
  readonly itemIndex: number
  readonly imageBase64: string
  readonly label: Label
  readonly choice: Label | null
  readonly modelAnswers: readonly ModelAnswerView[]
}

/** Of the teacher's report's `others`, what is the player's own. */
export interface PlayerReportOtherRound
  extends Pick<
    ReportOtherRound,
    'game' | 'round' | 'mode' | 'itemIndex' | 'imageBase64' | 'label' | 'subject' | 'modelAnswers'
  > {
  readonly answer: OwnAnswerView | null
}

/** What can be taken along of a report. */
export type ReportFile = 'report.csv' | 'report.xlsx' | 'answers.csv'
