import { z } from 'zod'
import type { ModelId } from './content-pack.ts'
import type { AccuracyView } from './views.ts'

/** What sets homework: one of the room's games, until a time in epoch milliseconds. */
export const NewHomeworkSchema = z.strictObject({
  game: z.number().int().min(1).max(9_999),
  until: z.number().int().nonnegative(),
})
export type NewHomework = z.infer<typeof NewHomeworkSchema>

/** What the host changes of an attempt. */
export const AttemptChangeSchema = z.strictObject({ nickname: z.string().max(200) })
export type AttemptChange = z.infer<typeof AttemptChangeSchema>

/** Homework as the host sees it. */
export interface Homework {
  readonly key: string
  /** Where students go: `<origin>/homework/<key>`. */
  readonly url: string
  readonly game: number
  readonly pieceCount: number
  /** When it ends, or was ended. */
  readonly until: number
  readonly over: boolean
  /** In order of their beginning. */
  readonly attempts: readonly HomeworkAttempt[]
}

export interface HomeworkAttempt {
  readonly attemptId: string
  readonly nickname: string
  /** Every piece was answered. */
  readonly finished: boolean
  readonly right: number
  readonly answered: number
  /** The last answer, or else the beginning. */
  readonly at: number
}

/** How the class did on the pieces that an attempt has revealed so far, and on no other. */
export interface GhostsView {
  /** Pieces revealed: what everybody here is measured on. */
  readonly pieceCount: number
  readonly own: AccuracyView
  /** The class as one contestant: the mean over pieces of the share that was right. */
  readonly people: AccuracyView
  /** Right answers of the best of those asked all these pieces; null where nobody was. */
  readonly best: number | null
  /** One's place among them by right answers, and of how many, oneself included; null where nobody was. */
  readonly place: { readonly place: number; readonly of: number } | null
  /** The class's players who were asked any of these pieces, best first. */
  readonly ghosts: readonly GhostView[]
  readonly models: readonly (AccuracyView & { readonly model: ModelId })[]
}

export interface GhostView {
  readonly nickname: string
  readonly right: number
  readonly answered: number
  /** Fewer than the pieces revealed for one who came late: such a ghost has no place. */
  readonly asked: number
}
