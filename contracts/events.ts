import { z } from 'zod'
import { CertaintySchema } from './commands.ts'
import { ModelIdSchema } from './content-pack.ts'
import { LabelSchema } from './label-schema.ts'
import { ModeSchema } from './mode-schema.ts'
import { GameOptionsSchema, PartSchema } from './settings.ts'

/** Facts of a room, as stored. Times are server epoch milliseconds. */
const AtSchema = z.number().int().nonnegative()
const RoundSchema = z.number().int().positive()

export const ModelAnswerSchema = z.object({
  model: ModelIdSchema,
  choice: LabelSchema,
  confidence: z.number().min(0).max(1),
})

/** What ties an attempt to the class whose pieces it asks. */
const HomeworkSchema = z.object({
  key: z.string(),
  /** The class's room, and when it was opened: its attempts are kept no longer than itself. */
  roomId: z.string(),
  roomOpenedAt: AtSchema,
  /** The attempt ends then. */
  until: AtSchema,
  /** The labels that the class was offered, by round. */
  choices: z.array(z.array(LabelSchema).min(2)),
})
export type AttemptAt = z.infer<typeof HomeworkSchema>

/** What makes a game of one count on the board: whose it is, and the items that the server picked for it. */
const RankedSchema = z.object({
  claimId: z.string(),
  /** The class's board that it counts on as well; its id, not its key. */
  classId: z.string().nullable(),
  items: z
    .array(z.object({ itemIndex: z.number().int().nonnegative(), logDrawProbability: z.number() }))
    .min(1),
})
export type RankedGame = z.infer<typeof RankedSchema>

export const RoomEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('RoomCreated'),
    at: AtSchema,
    kind: z.enum(['classroom', 'solo']),
    code: z.string(),
    /** Null in solo, which has no host. */
    hostTokenHash: z.string().nullable(),
    seed: z.string(),
    parts: z.array(PartSchema.extend({ roundCount: RoundSchema })).min(1),
    options: GameOptionsSchema,
    /** Of an attempt at homework only. */
    homework: HomeworkSchema.optional(),
    /** Of a game that counts on the board only. */
    ranked: RankedSchema.optional(),
  }),
  z.object({
    type: z.literal('PlayerJoined'),
    at: AtSchema,
    playerId: z.string(),
    nickname: z.string(),
    tokenHash: z.string(),
    deviceHash: z.string(),
    team: z.number().int().nonnegative().nullable(),
  }),
  z.object({ type: z.literal('PlayerRenamed'), at: AtSchema, playerId: z.string(), nickname: z.string() }),
  z.object({ type: z.literal('PlayerKicked'), at: AtSchema, playerId: z.string(), ban: z.boolean() }),
  z.object({
    type: z.literal('PlayerTimeChanged'),
    at: AtSchema,
    playerId: z.string(),
    factor: z.number().min(1),
  }),
  z.object({
    type: z.literal('TeamChanged'),
    at: AtSchema,
    playerId: z.string(),
    team: z.number().int().nonnegative(),
  }),
  z.object({ type: z.literal('RoomLocked'), at: AtSchema, locked: z.boolean() }),
  z.object({ type: z.literal('LateJoinChanged'), at: AtSchema, allowed: z.boolean() }),
  z.object({ type: z.literal('HostInvited'), at: AtSchema, tokenHash: z.string() }),
  /** `until` is when a break is to end, for people to see; only a resumption ends it. */
  z.object({ type: z.literal('RoomPaused'), at: AtSchema, until: AtSchema.nullable() }),
  z.object({ type: z.literal('RoomResumed'), at: AtSchema }),
  /** Before the first round of a part: what is asked now. */
  z.object({ type: z.literal('BriefingShown'), at: AtSchema, round: RoundSchema }),
  z.object({ type: z.literal('CountdownStarted'), at: AtSchema, round: RoundSchema, opensAt: AtSchema }),
  z.object({
    type: z.literal('RoundOpened'),
    at: AtSchema,
    round: RoundSchema,
    mode: ModeSchema,
    /** It counts for nothing. */
    practice: z.boolean(),
    itemIndex: z.number().int().nonnegative(),
    choices: z.array(LabelSchema).min(2),
    deadlineAt: AtSchema.nullable(),
    /** The model whose answer is to be guessed. */
    subject: ModelIdSchema.nullable(),
    /** Classes that people may see beside the item: its label where that is shown, and in the tribunal what the models say. */
    shownLabel: LabelSchema.nullable(),
    shownAnswer: LabelSchema.nullable(),
    /** Log of the probability with which the deck drew this item, for weighted estimates. */
    logDrawProbability: z.number(),
  }),
  z.object({
    type: z.literal('AnswerSubmitted'),
    at: AtSchema,
    round: RoundSchema,
    playerId: z.string(),
    choice: LabelSchema.nullable(),
    certainty: CertaintySchema.nullable(),
    models: z.array(ModelIdSchema).nullable(),
  }),
  z.object({
    type: z.literal('LifelineUsed'),
    at: AtSchema,
    round: RoundSchema,
    playerId: z.string(),
    answer: ModelAnswerSchema,
  }),
  z.object({
    type: z.literal('TimeExtended'),
    at: AtSchema,
    round: RoundSchema,
    byMs: z.number().int().positive(),
  }),
  /** The first of two votes is over: people talk. */
  z.object({ type: z.literal('DiscussionStarted'), at: AtSchema, round: RoundSchema, until: AtSchema }),
  z.object({
    type: z.literal('SecondVoteOpened'),
    at: AtSchema,
    round: RoundSchema,
    deadlineAt: AtSchema.nullable(),
  }),
  z.object({
    type: z.literal('RoundRevealed'),
    at: AtSchema,
    round: RoundSchema,
    end: z.enum(['deadline', 'all-answered', 'skipped']),
    label: LabelSchema,
    modelAnswers: z.array(ModelAnswerSchema),
    /** The class of the models' greatest mean probability among the choices, with it. */
    committee: z.object({ choice: LabelSchema, confidence: z.number().min(0).max(1) }),
    /** The subject's probabilities in the order of the choices. */
    subjectProbabilities: z.array(z.number().min(0).max(1)).nullable(),
  }),
  /** In the reveal: what the answers go by is shown instead of them, or the answers are again. */
  z.object({ type: z.literal('WhyShown'), at: AtSchema, round: RoundSchema, shown: z.boolean() }),
  z.object({ type: z.literal('StandingsShown'), at: AtSchema, round: RoundSchema }),
  z.object({ type: z.literal('GameEnded'), at: AtSchema }),
  z.object({ type: z.literal('RematchStarted'), at: AtSchema, seed: z.string() }),
  z.object({ type: z.literal('RoomClosed'), at: AtSchema }),
])
export type RoomEvent = z.infer<typeof RoomEventSchema>
