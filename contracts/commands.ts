import { z } from 'zod'
import { RANKED_MODES } from './board.ts'
import { ModelIdSchema } from './content-pack.ts'
import { LabelSchema } from './label-schema.ts'
import { BoardClassKeySchema, ClaimSchema } from './leaderboard.ts'
import {
  ROOM_CODE_ALPHABET,
  ROOM_CODE_LENGTH,
  SOLO_ROUNDS,
  TIME_EXTENSIONS_S,
  TIME_FACTORS,
} from './limits.ts'
import { TEAM_COUNTS } from './on-offer.ts'
import { DeckNameSchema, PickedDeckSchema, RoomSettingsSchema, SeedSchema } from './settings.ts'

/** Upper case and without spaces, as people type it. */
export const RoomCodeSchema = z
  .string()
  .max(16)
  .transform((typed) => typed.replace(/[\s-]/g, '').toUpperCase())
  .refine(
    (code) => code.length === ROOM_CODE_LENGTH && [...code].every((c) => ROOM_CODE_ALPHABET.includes(c)),
    { error: `a room code is ${ROOM_CODE_LENGTH} letters and digits, without look-alikes such as O and 0` },
  )

/** Homework's secret, which its link holds. */
export const HomeworkKeySchema = z.string().regex(/^[\w-]{8,40}$/)

const TokenSchema = z.string().min(20).max(64)
const PlayerIdSchema = z.string().min(1).max(40)
const RoundNumberSchema = z.number().int().min(1).max(100)
const EmptySchema = z.strictObject({})
/** Whole percent. */
export const CertaintySchema = z.number().int().min(0).max(100)

/** What a client may send, by Socket.IO event. Every event takes one object and is answered through its acknowledgement. */
export const COMMAND_SCHEMAS = {
  /** Anyone: open a classroom room. Acknowledged with RoomOpened. */
  'room:create': z.strictObject({ settings: RoomSettingsSchema }),
  /** Anyone: open a room of one, played against the models. Acknowledged with PlayerJoined. */
  'solo:create': z
    .strictObject({
      /** Hand-picked items are all played, so that they are no more than a solo game has rounds. */
      deck: z.union([
        DeckNameSchema,
        PickedDeckSchema.refine(({ items }) => items.length <= SOLO_ROUNDS, { error: 'too many items' }),
      ]),
      choiceCount: z.union([z.literal(4), z.literal(10)]),
      mode: z.enum(RANKED_MODES).default('classic'),
      seed: SeedSchema.optional(),
      /** For a place on the board: whose, and the class's board that it counts on as well. */
      ranked: ClaimSchema.extend({ classKey: BoardClassKeySchema.optional() }).optional(),
    })
    .refine(
      ({ deck, seed, ranked }) => ranked === undefined || (seed === undefined && typeof deck === 'string'),
      {
        error: 'the items of a game that counts are picked by the server, not by a seed or a person',
      },
    ),
  /** Anyone: take a seat. `deviceKey` is a random secret of the browser; a kick bans it. Acknowledged with PlayerJoined. */
  'room:join': z.strictObject({
    code: RoomCodeSchema,
    nickname: z.string().max(200),
    deviceKey: TokenSchema,
  }),
  /** Anyone with the link: what this homework is. Acknowledged with HomeworkPeek. */
  'homework:peek': z.strictObject({ key: HomeworkKeySchema }),
  /** Anyone with the link: begin an attempt, a room of one. Acknowledged with PlayerJoined. */
  'homework:start': z.strictObject({
    key: HomeworkKeySchema,
    nickname: z.string().max(200),
    deviceKey: TokenSchema,
  }),
  /** A known browser comes back; the whole view follows. Acknowledged with Resumed. */
  'session:resume': z.strictObject({
    code: RoomCodeSchema,
    role: z.enum(['host', 'player']),
    token: TokenSchema,
  }),
  /** Anyone: what joining a room takes, before one joins. Acknowledged with RoomPeek. */
  'room:peek': z.strictObject({ code: RoomCodeSchema }),
  /** Player: a class, with its certainty in percent in the duel, or a set of models; what the round's mode asks for. */
  'answer:submit': z
    .strictObject({
      round: RoundNumberSchema,
      choice: LabelSchema.optional(),
      certainty: CertaintySchema.optional(),
      models: z.array(ModelIdSchema).max(20).optional(),
    })
    .refine(({ choice, models }) => choice !== undefined || models !== undefined, {
      error: 'an answer is a choice or a set of models',
    }),
  /** Player, once a game, before answering: what does this model say? */
  'lifeline:ask': z.strictObject({ round: RoundNumberSchema, model: ModelIdSchema }),
  /** Player, in the lobby; the host, with a player's id, at any time. */
  'player:rename': z.strictObject({ nickname: z.string().max(200), playerId: PlayerIdSchema.optional() }),
  /** Player, in the lobby; the host, with a player's id, at any time. */
  'player:change-team': z.strictObject({
    team: z
      .number()
      .int()
      .min(0)
      .max(Math.max(...TEAM_COUNTS) - 1),
    playerId: PlayerIdSchema.optional(),
  }),
  /** Host (the player in solo): from lobby to the first round, from the reveal on. */
  'game:start': EmptySchema,
  /**
   * Host (the player in solo): goes on from a briefing, a discussion, a reveal or the standings. `round` guards a double press, and
   * `shown`, the screen that was pressed on, one that meets the standings of the same round.
   */
  'game:next': z.strictObject({
    round: RoundNumberSchema,
    shown: z.enum(['briefing', 'discussion', 'reveal', 'standings']).optional(),
  }),
  /** Host: close the open vote now; what was answered counts. */
  'round:skip': z.strictObject({ round: RoundNumberSchema }),
  /** Host, in the reveal: show what the answers go by, or the answers again. */
  'reveal:why': z.strictObject({ round: RoundNumberSchema, shown: z.boolean() }),
  /** Host: straight to the podium with the rounds revealed so far. */
  'game:end': EmptySchema,
  /** Host, on the podium: same room, same people, fresh game. */
  'game:rematch': EmptySchema,
  /** Host: more time for the open vote or the discussion. */
  'time:extend': z.strictObject({
    round: RoundNumberSchema,
    seconds: z.union(TIME_EXTENSIONS_S.map((s) => z.literal(s))),
  }),
  /** Host: every clock stands still until `room:resume`; `minutes` is the length of a break, which people are shown. */
  'room:pause': z.strictObject({ minutes: z.number().int().min(1).max(60).optional() }),
  'room:resume': EmptySchema,
  'room:lock': z.strictObject({ locked: z.boolean() }),
  /** Host: whether people may come in after the game has begun. */
  'room:late-join': z.strictObject({ allowed: z.boolean() }),
  'room:close': EmptySchema,
  /** Host. Without a ban the browser may come in again. */
  'player:kick': z.strictObject({ playerId: PlayerIdSchema, ban: z.boolean().default(true) }),
  /** Host: so many times the time of the others, from the next round on and in the open one. */
  'player:time': z.strictObject({
    playerId: PlayerIdSchema,
    factor: z.union(TIME_FACTORS.map((f) => z.literal(f))),
  }),
  /** Host: a further host token, for a colleague's screen or the host's own phone. Acknowledged with HostInvited. */
  'host:invite': EmptySchema,
} as const

export type CommandName = keyof typeof COMMAND_SCHEMAS
export type CommandPayload<N extends CommandName> = z.infer<(typeof COMMAND_SCHEMAS)[N]>
export type CommandInput<N extends CommandName> = z.input<(typeof COMMAND_SCHEMAS)[N]>
export const COMMAND_NAMES = Object.keys(COMMAND_SCHEMAS) as CommandName[]

/** What one may know of a room by its code alone. */
export interface RoomPeek {
  readonly code: string
  readonly locked: boolean
  /** The game has begun and its host lets nobody else in. */
  readonly begun: boolean
  readonly nicknames: 'free' | 'list' | 'drawn'
  /** Names of the list that nobody has taken yet; empty unless there is a list. */
  readonly freeNames: readonly string[]
}

/** What one may know of homework by its link. */
export interface HomeworkPeek {
  readonly key: string
  readonly pieceCount: number
  /** Attempts begin, and answers count, up to this moment. */
  readonly until: number
  readonly over: boolean
  readonly nicknames: RoomPeek['nicknames']
  /** Names of the list that no attempt has; empty unless there is a list. */
  readonly freeNames: readonly string[]
}

/** What an acknowledged command returns; null where there is nothing to say. */
export interface CommandValues {
  'room:create': { code: string; hostToken: string }
  'solo:create': { code: string; playerId: string; playerToken: string }
  'room:join': { code: string; playerId: string; playerToken: string }
  'homework:peek': HomeworkPeek
  'homework:start': { code: string; playerId: string; playerToken: string }
  'session:resume': { code: string; role: 'host' | 'player' }
  'room:peek': RoomPeek
  'answer:submit': null
  'lifeline:ask': null
  'player:rename': null
  'player:change-team': null
  'game:start': null
  'game:next': null
  'round:skip': null
  'reveal:why': null
  'game:end': null
  'game:rematch': null
  'time:extend': null
  'room:pause': null
  'room:resume': null
  'room:lock': null
  'room:late-join': null
  'room:close': null
  'player:kick': null
  'player:time': null
  'host:invite': { hostToken: string }
}
