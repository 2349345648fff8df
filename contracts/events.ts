import { z } from 'zod'
import { ModelIdSchema } from './content-pack.ts'
import { LabelSchema } from './labels.ts'
import { DeckSchema } from './settings.ts'

/** Facts of a room, as stored. Times are server epoch milliseconds. */
const AtSchema = z.number().int().nonnegative()
const RoundSchema = z.number().int().positive()

export const ModelAnswerSchema = z.object({
  model: ModelIdSchema,
  choice: LabelSchema,
  confidence: z.number().min(0).max(1),
})

export const RoomEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('RoomCreated'),
    at: AtSchema,
    kind: z.enum(['classroom', 'solo']),
    code: z.string(),
    /** Null in solo, which has no host. */
    hostTokenHash: z.string().nullable(),
    seed: z.string(),
    deck: DeckSchema,
    roundCount: z.number().int().positive(),
    answerWindowMs: z.number().int().positive().nullable(),
    choiceCount: z.union([z.literal(4), z.literal(10)]),
  }),
  z.object({
    type: z.literal('PlayerJoined'),
    at: AtSchema,
    playerId: z.string(),
    nickname: z.string(),
    tokenHash: z.string(),
    deviceHash: z.string(),
  }),
  z.object({ type: z.literal('PlayerRenamed'), at: AtSchema, playerId: z.string(), nickname: z.string() }),
  z.object({ type: z.literal('PlayerKicked'), at: AtSchema, playerId: z.string() }),
  z.object({ type: z.literal('RoomLocked'), at: AtSchema, locked: z.boolean() }),
  z.object({ type: z.literal('CountdownStarted'), at: AtSchema, round: RoundSchema, opensAt: AtSchema }),
  z.object({
    type: z.literal('RoundOpened'),
    at: AtSchema,
    round: RoundSchema,
    itemIndex: z.number().int().nonnegative(),
    choices: z.array(LabelSchema).min(2),
    deadlineAt: AtSchema.nullable(),
    /** Log of the probability with which the deck drew this item, for weighted estimates. */
    logDrawProbability: z.number(),
  }),
  z.object({
    type: z.literal('AnswerSubmitted'),
    at: AtSchema,
    round: RoundSchema,
    playerId: z.string(),
    choice: LabelSchema,
  }),
  z.object({
    type: z.literal('RoundRevealed'),
    at: AtSchema,
    round: RoundSchema,
    end: z.enum(['deadline', 'all-answered', 'skipped']),
    label: LabelSchema,
    modelAnswers: z.array(ModelAnswerSchema),
  }),
  z.object({ type: z.literal('StandingsShown'), at: AtSchema, round: RoundSchema }),
  z.object({ type: z.literal('GameEnded'), at: AtSchema }),
  z.object({ type: z.literal('RematchStarted'), at: AtSchema, seed: z.string() }),
  z.object({ type: z.literal('RoomClosed'), at: AtSchema }),
])
export type RoomEvent = z.infer<typeof RoomEventSchema>
