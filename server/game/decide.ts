import { assertNever, HOSTS_MAX, ok, refuse } from '../../contracts/index.ts'
import type { RoomCommand } from './commands.ts'
import { decideAnswer, decideAskModel } from './decide-answer.ts'
import {
  closeVote,
  decideEnd,
  decideExtend,
  decideNext,
  decidePause,
  decideShowWhy,
  decideStart,
  decideTick,
} from './decide-flow.ts'
import { decideChangeTeam, decideGiveTime, decideJoin, decideKick, decideRename } from './decide-people.ts'
import { type Decision, nothing, wrongPhase } from './decision.ts'
import type { Pack } from './pack.ts'
import type { RoomState } from './state.ts'

type CommandType = RoomCommand['type']

/** What only hosts may do; in solo the one player starts and goes on. */
const HOST_COMMANDS: ReadonlySet<CommandType> = new Set<CommandType>([
  'start',
  'next',
  'skip',
  'show-why',
  'end',
  'rematch',
  'extend',
  'pause',
  'resume',
  'lock',
  'late-join',
  'kick',
  'give-time',
  'invite',
  'close',
])
const SOLO_PLAYER_COMMANDS: ReadonlySet<CommandType> = new Set<CommandType>(['start', 'next', 'close'])
/** What waits until the host goes on. */
const HELD_BY_PAUSE: ReadonlySet<CommandType> = new Set<CommandType>([
  'answer',
  'ask-model',
  'next',
  'skip',
  'show-why',
  'extend',
  'all-answered',
])

/** What comes too late for homework that is over. */
const HELD_BY_HOMEWORK: ReadonlySet<CommandType> = new Set<CommandType>(['answer', 'next'])

const mayNot = (state: RoomState, { type, actor }: RoomCommand): boolean =>
  HOST_COMMANDS.has(type) &&
  actor.role !== 'host' &&
  actor.role !== 'system' &&
  !(state.kind === 'solo' && actor.role === 'player' && SOLO_PLAYER_COMMANDS.has(type))

/**
 * What a command does to a room: the events that happen, or why it is refused. Pure; time, seed and identity are in
 * the command. Rules R-… of docs/SPEC.md.
 */
export const decide = (state: RoomState, command: RoomCommand, pack: Pack): Decision => {
  const { actor, now } = command
  if (state.phase.name === 'closed') return refuse('room-closed', 'The room is closed.')
  const player = actor.role === 'player' ? state.players.get(actor.playerId) : undefined
  if (actor.role === 'player' && !player) return refuse('player-unknown', 'You are not in this room.')
  if (player?.kicked) return refuse('banned', 'The host removed you from the room.')
  if (mayNot(state, command)) return refuse('not-host', 'Only the host can do this.')
  if (state.pause && HELD_BY_PAUSE.has(command.type))
    return refuse('paused', 'The game is paused. It goes on when the host says so.')
  if (state.homework && now > state.homework.until && HELD_BY_HOMEWORK.has(command.type))
    return refuse('homework-over', 'This homework is over.')
  switch (command.type) {
    case 'join':
      return decideJoin(state, command)
    case 'rename':
      return decideRename(state, command)
    case 'change-team':
      return decideChangeTeam(state, command)
    case 'answer':
      return player
        ? decideAnswer(state, command, player, pack)
        : refuse('not-player', 'Only players answer.')
    case 'ask-model':
      return player
        ? decideAskModel(state, command, player, pack)
        : refuse('not-player', 'Only players ask models.')
    case 'start':
      return decideStart(state, now, pack)
    case 'next':
      return decideNext(state, command, now, pack)
    case 'skip':
      return closeVote(state, command.round, 'skipped', now, pack)
    case 'all-answered':
      return closeVote(state, command.round, 'all-answered', now, pack)
    case 'show-why':
      return decideShowWhy(state, command.round, command.shown, now)
    case 'end':
      return decideEnd(state, now, pack)
    case 'rematch':
      return state.phase.name === 'podium'
        ? ok([{ type: 'RematchStarted', at: now, seed: command.seed }])
        : wrongPhase(state)
    case 'extend':
      return decideExtend(state, command.round, command.byMs, now)
    case 'pause':
      return decidePause(state, command.breakMs, now)
    case 'resume':
      return state.pause ? ok([{ type: 'RoomResumed', at: now }]) : nothing
    case 'lock':
      return state.locked === command.locked
        ? nothing
        : ok([{ type: 'RoomLocked', at: now, locked: command.locked }])
    case 'late-join':
      return state.lateJoin === command.allowed
        ? nothing
        : ok([{ type: 'LateJoinChanged', at: now, allowed: command.allowed }])
    case 'kick':
      return decideKick(state, command)
    case 'give-time':
      return decideGiveTime(state, command)
    case 'invite':
      if (state.kind === 'solo') return wrongPhase(state)
      return state.hostTokenHashes.length >= HOSTS_MAX
        ? refuse('room-full', `The room has ${HOSTS_MAX} hosts already.`)
        : ok([{ type: 'HostInvited', at: now, tokenHash: command.tokenHash }])
    case 'close':
      return ok([{ type: 'RoomClosed', at: now }])
    case 'tick':
      return decideTick(state, now, pack)
    default:
      return assertNever(command)
  }
}
