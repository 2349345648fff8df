import {
  assertNever,
  type CommandName,
  type CommandPayload,
  type CommandValues,
  ok,
  type Result,
  refuse,
} from '../../contracts/index.ts'
import type { Actor, RoomCommand } from '../game/commands.ts'
import { peekView } from '../game/view-for.ts'
import type { HomeworkContext } from '../homework/find-homework.ts'
import { peekHomework } from '../homework/peek-homework.ts'
import { startAttempt } from '../homework/start-attempt.ts'
import type { LeaderboardContext } from '../leaderboard/leaderboard-context.ts'
import { startRanked } from '../leaderboard/start-ranked.ts'
import { playerWith } from '../room/player-with.ts'
import type { Registry } from '../room/registry.ts'
import type { Room } from '../room/room.ts'
import { hashToken, matchesHash, newId, newSeed, newToken } from '../room/secrets.ts'
import type { ConnectionTries } from './code-tries.ts'
import { isUnsuitable } from './screen-nickname.ts'
import type { ConnectionSeats } from './seat-limits.ts'
import type { Session } from './session.ts'

/** What a command may touch besides its payload. */
export interface Context {
  readonly registry: Registry
  readonly homework: HomeworkContext
  readonly leaderboard: LeaderboardContext
  /** Where the connection comes from. */
  readonly address: string
  /** What the connection may still try and take. */
  readonly codes: ConnectionTries
  readonly seats: ConnectionSeats
  readonly session: Session | null
  readonly receivedAt: number
  /** Binds the socket to who it has shown to be. */
  signIn(session: Session): void
}

type AnyValue = CommandValues[CommandName]

const unsuitable = () =>
  refuse('nickname-unsuitable', 'This is no name for a class. Take another; the host may also give you one.')

const notFound = () => refuse('room-not-found', 'There is no room with this code.')

const tooFast = () => refuse('rate-limited', 'Too many tries. Wait a moment.')

/** The classroom of a code, by the limits of who tries codes. */
const findClassroom = (code: string, { registry, codes }: Context): Result<Room> => {
  const room = registry.find(code)
  if (!codes.may(room)) return tooFast()
  if (room && room.state.kind !== 'solo') return ok(room)
  codes.wrong()
  return notFound()
}

const join = async (payload: CommandPayload<'room:join'>, context: Context): Promise<Result<AnyValue>> => {
  const found = findClassroom(payload.code, context)
  if (!found.ok) return found
  const room = found.value
  if (isUnsuitable(payload.nickname)) return unsuitable()
  if (!context.seats.mayJoin(room)) return tooFast()
  const playerId = newId()
  const playerToken = newToken()
  const joined = await room.execute({
    type: 'join',
    actor: { role: 'visitor' },
    now: context.receivedAt,
    playerId,
    nickname: payload.nickname,
    tokenHash: hashToken(playerToken),
    deviceHash: hashToken(payload.deviceKey),
  })
  if (!joined.ok) return joined
  context.seats.joined()
  context.signIn({ role: 'player', room, playerId })
  return ok({ code: payload.code, playerId, playerToken })
}

/** Signs in who has opened a room of one. */
const seated = (
  opened: Result<{ code: string; playerId: string; playerToken: string }>,
  { registry, signIn }: Context,
): Result<AnyValue> => {
  if (!opened.ok) return opened
  const { code, playerId } = opened.value
  signIn({ role: 'player', room: registry.find(code)!, playerId })
  return opened
}

/** A token that fits is always let in; without one a code is only tried, by the limits of who tries codes. */
const resume = (payload: CommandPayload<'session:resume'>, context: Context): Result<AnyValue> => {
  const { code, role, token } = payload
  const { registry, codes } = context
  const room = registry.find(code)
  const isHost = role === 'host' && room?.state.hostTokenHashes.some((hash) => matchesHash(token, hash))
  const player = role === 'player' && room ? playerWith(room.state, token) : undefined
  if (room && isHost) {
    context.signIn({ role: 'host', room })
    return ok({ code, role })
  }
  if (!room || !player) {
    if (!codes.may(room)) return tooFast()
    codes.wrong()
    if (!room) return notFound()
    return refuse(
      'session-unknown',
      role === 'host'
        ? 'This browser is not the host of this room.'
        : 'This browser has no seat in this room.',
    )
  }
  if (player.kicked) return refuse('banned', 'The host removed you from the room.')
  context.signIn({ role: 'player', room, playerId: player.playerId })
  return ok({ code, role })
}

const actorOf = (session: Session): Actor =>
  session.role === 'host' ? { role: 'host' } : { role: 'player', playerId: session.playerId }

type InRoom = Exclude<
  CommandName,
  | 'room:create'
  | 'solo:create'
  | 'homework:peek'
  | 'homework:start'
  | 'room:join'
  | 'room:peek'
  | 'session:resume'
  | 'host:invite'
>

const answerCommand = ({ round, choice, certainty, models }: CommandPayload<'answer:submit'>) => ({
  type: 'answer' as const,
  round,
  answer: { choice: choice ?? null, certainty: certainty ?? null, models: models ?? null },
})

/** A further host of the room: only the new token's hash is stored. */
const invite = async ({ room }: Session, actor: Actor, now: number): Promise<Result<AnyValue>> => {
  const hostToken = newToken()
  const invited = await room.execute({ type: 'invite', actor, now, tokenHash: hashToken(hostToken) })
  return invited.ok ? ok({ hostToken }) : invited
}

const peek = ({ code }: CommandPayload<'room:peek'>, context: Context): Result<AnyValue> => {
  const found = findClassroom(code, context)
  return found.ok ? ok(peekView(found.value.state)) : found
}

const roomCommand = (name: InRoom, payload: never, actor: Actor, now: number): RoomCommand => {
  const base = { actor, now }
  const p = payload as { [N in InRoom]: CommandPayload<N> }[InRoom] as never
  switch (name) {
    case 'answer:submit':
      return { ...base, ...answerCommand(p) }
    case 'lifeline:ask':
      return { ...base, type: 'ask-model', ...(p as CommandPayload<'lifeline:ask'>) }
    case 'player:rename':
      return { ...base, type: 'rename', ...(p as CommandPayload<'player:rename'>) }
    case 'player:change-team':
      return { ...base, type: 'change-team', ...(p as CommandPayload<'player:change-team'>) }
    case 'game:start':
      return { ...base, type: 'start' }
    case 'game:next':
      return { ...base, type: 'next', ...(p as CommandPayload<'game:next'>) }
    case 'round:skip':
      return { ...base, type: 'skip', ...(p as CommandPayload<'round:skip'>) }
    case 'reveal:why':
      return { ...base, type: 'show-why', ...(p as CommandPayload<'reveal:why'>) }
    case 'game:end':
      return { ...base, type: 'end' }
    case 'game:rematch':
      return { ...base, type: 'rematch', seed: newSeed() }
    case 'time:extend': {
      const { round, seconds } = p as CommandPayload<'time:extend'>
      return { ...base, type: 'extend', round, byMs: seconds * 1000 }
    }
    case 'room:pause': {
      const { minutes } = p as CommandPayload<'room:pause'>
      return { ...base, type: 'pause', breakMs: minutes === undefined ? null : minutes * 60_000 }
    }
    case 'room:resume':
      return { ...base, type: 'resume' }
    case 'room:late-join':
      return { ...base, type: 'late-join', ...(p as CommandPayload<'room:late-join'>) }
    case 'player:time':
      return { ...base, type: 'give-time', ...(p as CommandPayload<'player:time'>) }
    case 'room:lock':
      return { ...base, type: 'lock', ...(p as CommandPayload<'room:lock'>) }
    case 'room:close':
      return { ...base, type: 'close' }
    case 'player:kick':
      return { ...base, type: 'kick', ...(p as CommandPayload<'player:kick'>) }
    default:
      return assertNever(name)
  }
}

/** Carries a parsed command to its room, or answers it here. The identity is the session's, never the payload's. */
export const dispatch = async (
  name: CommandName,
  payload: CommandPayload<CommandName>,
  context: Context,
): Promise<Result<AnyValue>> => {
  switch (name) {
    case 'room:create': {
      if (!context.seats.mayOpen()) return tooFast()
      const created = await context.registry.createClassroom(
        (payload as CommandPayload<'room:create'>).settings,
      )
      if (created.ok) context.signIn({ role: 'host', room: context.registry.find(created.value.code)! })
      return created
    }
    case 'solo:create': {
      if (!context.seats.mayOpen()) return tooFast()
      const { deck, choiceCount, mode, seed, ranked } = payload as CommandPayload<'solo:create'>
      // The schema lets no picked deck be ranked.
      const isRanked = ranked && typeof deck === 'string'
      const opening = isRanked
        ? startRanked(context.leaderboard, { deck, choiceCount, mode, ranked }, context.address)
        : context.registry.createSolo({ deck, choiceCount, mode, seed })
      return seated(await opening, context)
    }
    case 'homework:peek':
      return peekHomework(context.homework, (payload as CommandPayload<'homework:peek'>).key)
    case 'homework:start':
      if (!context.seats.mayOpen()) return tooFast()
      if (isUnsuitable((payload as CommandPayload<'homework:start'>).nickname)) return unsuitable()
      return seated(
        await startAttempt(context.homework, payload as CommandPayload<'homework:start'>),
        context,
      )
    case 'room:join':
      return join(payload as CommandPayload<'room:join'>, context)
    case 'room:peek':
      return peek(payload as CommandPayload<'room:peek'>, context)
    case 'session:resume':
      return resume(payload as CommandPayload<'session:resume'>, context)
    default: {
      const { session, receivedAt } = context
      if (!session) return refuse('not-signed-in', 'Join the room first.')
      context.registry.touch(session.room.state.code)
      const actor = actorOf(session)
      if (name === 'player:rename' && actor.role !== 'host') {
        const { nickname } = payload as CommandPayload<'player:rename'>
        if (isUnsuitable(nickname)) return unsuitable()
      }
      return name === 'host:invite'
        ? invite(session, actor, receivedAt)
        : session.room.execute(roomCommand(name, payload as never, actor, receivedAt))
    }
  }
}
