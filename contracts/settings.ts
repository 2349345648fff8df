import { z } from 'zod'
import { ModelIdSchema } from './content-pack.ts'
import { LabelSchema } from './label-schema.ts'
import { SEED_MAX_LENGTH } from './limits.ts'
import { ModeSchema } from './mode-schema.ts'
import {
  ANSWER_WINDOWS_S,
  DECK_ITEMS_MAX,
  DECKS,
  NICKNAME_LIST_MAX,
  PARTS_MAX,
  ROUND_COUNTS,
  TEAM_COUNTS,
} from './on-offer.ts'
import { PACK_ITEM_COUNT } from './pack-constants.ts'

export const DeckNameSchema = z.enum(DECKS)
export type DeckName = z.infer<typeof DeckNameSchema>

/** These very items, by their index in the pack. */
export const PickedDeckSchema = z.strictObject({
  items: z
    .array(
      z
        .number()
        .int()
        .min(0)
        .max(PACK_ITEM_COUNT - 1),
    )
    .min(1)
    .max(DECK_ITEMS_MAX),
})
export type PickedDeck = z.infer<typeof PickedDeckSchema>

/** Ways of choosing items. */
export const DeckSchema = z.union([
  DeckNameSchema,
  /** Items of these classes, the more of one that is easily taken for another. */
  z.strictObject({ classes: z.array(LabelSchema).min(1).max(9) }),
  /** Items that this model alone got right. */
  z.strictObject({ onlyRight: ModelIdSchema }),
  PickedDeckSchema,
])
export type Deck = z.infer<typeof DeckSchema>

/** A part of a lesson: so many rounds of one mode. */
export const PartSchema = z.strictObject({
  mode: ModeSchema,
  deck: DeckSchema,
  roundCount: z.union(ROUND_COUNTS.map((n) => z.literal(n))),
  /** Null: the host closes the round. */
  answerWindowS: z.union([...ANSWER_WINDOWS_S.map((n) => z.literal(n)), z.null()]),
  choiceCount: z.union([z.literal(4), z.literal(10)]),
})
export type Part = z.infer<typeof PartSchema>

/** What holds for a whole game. */
export const GameOptionsSchema = z.strictObject({
  /** Each part begins with a round that counts for nothing. */
  practice: z.boolean(),
  /** Once a game, a player may ask a model, for half the points of the round. */
  lifeline: z.boolean(),
  /** The majority of the people and the mean of the models play as two more contestants. */
  crowd: z.boolean(),
  /** An answer may be changed until the round closes. */
  changeable: z.boolean(),
  /** Reveals and standings go on by themselves. */
  autoAdvance: z.boolean(),
  /** Standings after every round, or after the last one of a part only. */
  standings: z.enum(['round', 'part']),
  /** Players may come in after the game has begun. */
  lateJoin: z.boolean(),
  /** 0: everybody plays alone. */
  teams: z.union(TEAM_COUNTS.map((n) => z.literal(n))),
  /** Whatever people type, or only the names of a list: the host's own, or drawn, where people are dealt one. */
  nicknames: z.union([
    z.literal('free'),
    z.strictObject({
      list: z.array(z.string().min(1).max(200)).min(1).max(NICKNAME_LIST_MAX),
      drawn: z.boolean().default(false),
    }),
  ]),
})
export type GameOptions = z.infer<typeof GameOptionsSchema>

export const RoomSettingsSchema = z.strictObject({
  parts: z.array(PartSchema).min(1).max(PARTS_MAX),
  options: GameOptionsSchema,
})
export type RoomSettings = z.infer<typeof RoomSettingsSchema>

/** Chosen so that a seed survives a URL and a file name unchanged. */
export const SeedSchema = z
  .string()
  .min(1)
  .max(SEED_MAX_LENGTH)
  .regex(/^[a-z0-9-]+$/)
