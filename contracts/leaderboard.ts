import { z } from 'zod'
import type { Board, RankedMode } from './board.ts'
import type { ModelId } from './content-pack.ts'
import type { PairedVerdict } from './paired-verdicts.ts'
import type { DeckName } from './settings.ts'

/** What a browser shows to speak for a claim. */
export const ClaimSchema = z.strictObject({
  id: z.string().regex(/^[\w-]{8,24}$/),
  secret: z.string().regex(/^[\w-]{20,64}$/),
})
/** A place on the board without an account: whoever holds the secret holds it. */
export type Claim = z.infer<typeof ClaimSchema>

export const BoardClassKeySchema = z.string().regex(/^[\w-]{20,64}$/)

export const ClaimNameSchema = z.strictObject({ name: z.string().max(200) })
/** Null: a board without a title. */
export const NewClassBoardSchema = z.strictObject({ title: z.string().max(200).nullable() })

/** Why a ranked game is kept off the board. */
export const OFF_BOARD_REASONS = ['too-fast', 'unanswered'] as const
export type OffBoardReason = (typeof OFF_BOARD_REASONS)[number]

/** Where somebody stands: ability with its standard error in logits, and right answers. */
export interface Standing {
  readonly theta: number
  readonly se: number
  readonly right: number
  readonly asked: number
}

export interface BoardRow extends Standing {
  readonly rank: number
  /** A claim's id or a model's. */
  readonly contestant: string
  readonly kind: 'person' | 'model'
  /** Of a person; a model is called by its id. */
  readonly name: string | null
}

export interface BoardPage {
  readonly rows: readonly BoardRow[]
  readonly page: number
  readonly pageCount: number
  /** People and models. */
  readonly total: number
  readonly people: number
}

export interface RankedGameView {
  readonly roomId: string
  readonly endedAt: number
  readonly deck: DeckName
  readonly mode: RankedMode
  readonly choiceCount: 4 | 10
  readonly right: number
  readonly asked: number
  readonly medianMs: number
  /** Null where it counts. */
  readonly reason: OffBoardReason | null
  /** On a class's board too. */
  readonly forClass: boolean
}

/** What the holder of a claim sees of it. */
export interface ClaimView {
  readonly id: string
  /** Null before it was named: then it stands on no board. */
  readonly name: string | null
  /** The latest first. */
  readonly games: readonly RankedGameView[]
  readonly gameCount: number
  /** By deck, items that this claim was not asked yet. */
  readonly unseen: readonly { readonly deck: DeckName; readonly items: number }[]
}

export type ModelVerdict = PairedVerdict & {
  readonly model: ModelId
  readonly you: number
  readonly they: number
}

/** Where the holder of a claim stands on a board, named or not. */
export interface ClaimStanding {
  readonly name: string | null
  /** Null without a game that counts there. */
  readonly entry: (Standing & { readonly rank: number; readonly of: number; readonly page: number }) | null
  /** Against each model on the very items that were answered. */
  readonly verdicts: readonly ModelVerdict[]
}

/** What a ranked game came to. */
export interface RankedResult {
  readonly game: RankedGameView
  /** The board of its deck and labels, on which it is told. */
  readonly board: Board
  readonly standing: ClaimStanding
  /** Items of its deck that this claim was not asked yet. */
  readonly unseen: number
}
