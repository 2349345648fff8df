import { z } from 'zod'
import { SEED_MAX_LENGTH } from './limits.ts'

/** Ways of choosing items. */
export const DECKS = ['random', 'close-calls', 'disagreement', 'tops'] as const
export const DeckSchema = z.enum(DECKS)
export type Deck = z.infer<typeof DeckSchema>

export const ROUND_COUNTS = [5, 8, 10, 12, 15, 20] as const
export const ANSWER_WINDOWS_S = [10, 15, 20, 30, 45, 60] as const

export const RoomSettingsSchema = z.strictObject({
  deck: DeckSchema,
  roundCount: z.union(ROUND_COUNTS.map((n) => z.literal(n))),
  answerWindowS: z.union(ANSWER_WINDOWS_S.map((n) => z.literal(n))),
  choiceCount: z.union([z.literal(4), z.literal(10)]),
})
export type RoomSettings = z.infer<typeof RoomSettingsSchema>

export const DEFAULT_ROOM_SETTINGS: RoomSettings = {
  deck: 'close-calls',
  roundCount: 10,
  answerWindowS: 20,
  choiceCount: 10,
}

/** Chosen so that a seed survives a URL and a file name unchanged. */
export const SeedSchema = z
  .string()
  .min(1)
  .max(SEED_MAX_LENGTH)
  .regex(/^[a-z0-9-]+$/)
