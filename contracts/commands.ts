import { z } from 'zod'
import { LabelSchema } from './labels.ts'
import { ROOM_CODE_ALPHABET, ROOM_CODE_LENGTH } from './limits.ts'
import { DeckSchema, RoomSettingsSchema, SeedSchema } from './settings.ts'

/** Upper case and without spaces, as people type it. */
export const RoomCodeSchema = z
  .string()
  .max(16)
  .transform((typed) => typed.replace(/[\s-]/g, '').toUpperCase())
  .refine(
    (code) => code.length === ROOM_CODE_LENGTH && [...code].every((c) => ROOM_CODE_ALPHABET.includes(c)),
    { error: `a room code is ${ROOM_CODE_LENGTH} letters and digits, without look-alikes such as O and 0` },
  )

const TokenSchema = z.string().min(20).max(64)
const PlayerIdSchema = z.string().min(1).max(40)
const RoundNumberSchema = z.number().int().min(1).max(100)
const EmptySchema = z.strictObject({})

/** What a client may send, by Socket.IO event. Every event takes one object and is answered through its acknowledgement. */
export const COMMAND_SCHEMAS = {
  /** Anyone: open a classroom room. Acknowledged with RoomOpened. */
  'room:create': z.strictObject({ settings: RoomSettingsSchema }),
  /** Anyone: open a room of one, played against the models. Acknowledged with PlayerJoined. */
  'solo:create': z.strictObject({
    deck: DeckSchema,
    choiceCount: z.union([z.literal(4), z.literal(10)]),
    seed: SeedSchema.optional(),
  }),
  /** Anyone: take a seat. `deviceKey` is a random secret of the browser; a kick bans it. Acknowledged with PlayerJoined. */
  'room:join': z.strictObject({
    code: RoomCodeSchema,
    nickname: z.string().max(200),
    deviceKey: TokenSchema,
  }),
  /** A known browser comes back; the whole view follows. Acknowledged with Resumed. */
  'session:resume': z.strictObject({
    code: RoomCodeSchema,
    role: z.enum(['host', 'player']),
    token: TokenSchema,
  }),
  /** Player. */
  'answer:submit': z.strictObject({ round: RoundNumberSchema, choice: LabelSchema }),
  /** Player, in the lobby. */
  'player:rename': z.strictObject({ nickname: z.string().max(200) }),
  /** Host (the player in solo): from lobby to the first round, from the reveal on. */
  'game:start': EmptySchema,
  /** Host (the player in solo): reveal → standings → next round or podium; solo: reveal → next round or podium. `round` guards a double press. */
  'game:next': z.strictObject({ round: RoundNumberSchema }),
  /** Host: close the open round now; what was answered counts. */
  'round:skip': z.strictObject({ round: RoundNumberSchema }),
  /** Host: straight to the podium with the rounds revealed so far. */
  'game:end': EmptySchema,
  /** Host, on the podium: same room, same people, fresh game. */
  'game:rematch': EmptySchema,
  'room:lock': z.strictObject({ locked: z.boolean() }),
  'room:close': EmptySchema,
  'player:kick': z.strictObject({ playerId: PlayerIdSchema }),
} as const

export type CommandName = keyof typeof COMMAND_SCHEMAS
export type CommandPayload<N extends CommandName> = z.infer<(typeof COMMAND_SCHEMAS)[N]>
export type CommandInput<N extends CommandName> = z.input<(typeof COMMAND_SCHEMAS)[N]>
export const COMMAND_NAMES = Object.keys(COMMAND_SCHEMAS) as CommandName[]

/** What an acknowledged command returns; null where there is nothing to say. */
export interface CommandValues {
  'room:create': { code: string; hostToken: string }
  'solo:create': { code: string; playerId: string; playerToken: string }
  'room:join': { code: string; playerId: string; playerToken: string }
  'session:resume': { code: string; role: 'host' | 'player' }
  'answer:submit': null
  'player:rename': null
  'game:start': null
  'game:next': null
  'round:skip': null
  'game:end': null
  'game:rematch': null
  'room:lock': null
  'room:close': null
  'player:kick': null
}
