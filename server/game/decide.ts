import {
  assertNever,
  COUNTDOWN_MS,
  ok,
  PLAYERS_MAX,
  type Refusal,
  type Result,
  type RoomEvent,
  type RoundEnd,
  refuse,
} from '../../contracts/index.ts'
import type { RoomCommand } from './commands.ts'
import { modelAnswers } from './model-answer.ts'
import { cleanNickname, foldNickname } from './nickname.ts'
import type { Pack } from './pack.ts'
import { pickChoices } from './pick-choices.ts'
import { pickItem } from './pick-item.ts'
import { seededRandom } from './random.ts'
import { activePlayers, type RoomState, type Round } from './state.ts'

type Decision = Result<RoomEvent[]>
type Command<T extends RoomCommand['type']> = Extract<RoomCommand, { type: T }>

const nothing: Decision = ok([])
const wrongPhase = (state: RoomState): { ok: false; error: Refusal } =>
  refuse('wrong-phase', `This cannot be done now: the room is in its ${state.phase.name}.`)

/** Opens a round: the seed, the deck and the round number decide the item and the choices. */
export const openRound = (state: RoomState, round: number, now: number, pack: Pack): RoomEvent => {
  const random = seededRandom(`${state.seed}/${state.deck}/${state.choiceCount}/${round}`)
  const shown = state.revealed.map((r) => r.itemIndex)
  const { itemIndex, logDrawProbability } = pickItem(pack, state.deck, shown, random)
  const choices = pickChoices(pack, itemIndex, state.choiceCount, random)
  const deadlineAt = state.answerWindowMs === null ? null : now + state.answerWindowMs
  return { type: 'RoundOpened', at: now, round, itemIndex, choices, deadlineAt, logDrawProbability }
}

const reveal = (current: Round, end: RoundEnd, now: number, pack: Pack): RoomEvent => ({
  type: 'RoundRevealed',
  at: now,
  round: current.round,
  end,
  label: pack.labels[current.itemIndex]!,
  modelAnswers: modelAnswers(pack, current.itemIndex, current.choices),
})

/** The event that starts a round: with a countdown in a classroom, at once in solo. */
const beginRound = (state: RoomState, round: number, now: number, pack: Pack): RoomEvent =>
  state.kind === 'solo'
    ? openRound(state, round, now, pack)
    : { type: 'CountdownStarted', at: now, round, opensAt: now + COUNTDOWN_MS }

const nicknameIn = (state: RoomState, typed: string, exceptId: string): Result<string> => {
  const cleaned = cleanNickname(typed)
  if (!cleaned.ok) return cleaned
  const folded = foldNickname(cleaned.value)
  const taken = [...state.players.values()].some(
    (p) => p.playerId !== exceptId && foldNickname(p.nickname) === folded,
  )
  return taken ? refuse('nickname-taken', `Someone here is already called ${cleaned.value}.`) : cleaned
}

const decideJoin = (state: RoomState, command: Command<'join'>): Decision => {
  if (state.kind === 'solo') return refuse('room-not-found', 'There is no room with this code.')
  const { playerId, tokenHash, deviceHash, now } = command
  if ([...state.players.values()].some((p) => p.kicked && p.deviceHash === deviceHash))
    return refuse('banned', 'The host removed this browser from the room.')
  if (state.locked) return refuse('room-locked', 'The host has locked the room.')
  if (activePlayers(state).length >= PLAYERS_MAX)
    return refuse('room-full', `The room is full: ${PLAYERS_MAX} players are in.`)
  const nickname = nicknameIn(state, command.nickname, playerId)
  if (!nickname.ok) return nickname
  return ok([{ type: 'PlayerJoined', at: now, playerId, nickname: nickname.value, tokenHash, deviceHash }])
}

const decideAnswer = (state: RoomState, command: Command<'answer'>): Decision => {
  if (command.actor.role !== 'player') return refuse('not-player', 'Only players answer.')
  const { playerId } = command.actor
  const last = state.revealed.at(-1)
  const open = state.phase.name === 'question' ? state.phase.current : null
  // The answer that was lost on its way back: repeating it succeeds, also when the round has closed meanwhile.
  const round = open?.round === command.round ? open : last?.round === command.round ? last : null
  const given = round?.answers.get(playerId)
  if (given) {
    return given.choice === command.choice
      ? nothing
      : refuse('already-answered', 'Your answer is locked in; it cannot be changed.')
  }
  if (!open) return round ? refuse('too-late', 'The round is over.') : wrongPhase(state)
  if (open.round !== command.round)
    return refuse('wrong-round', `Round ${open.round} is open, not round ${command.round}.`)
  if (open.deadlineAt !== null && command.now > open.deadlineAt) return refuse('too-late', 'Time is up.')
  if (!open.choices.includes(command.choice))
    return refuse('choice-not-offered', 'This class is not among the choices.')
  const { round: number, choice } = command
  return ok([{ type: 'AnswerSubmitted', at: command.now, round: number, playerId, choice }])
}

/** From a reveal or the standings on: standings, the next round, or the podium after the last one. */
const decideNext = (state: RoomState, command: Command<'next'>, pack: Pack): Decision => {
  const { phase } = state
  if (phase.name !== 'reveal' && phase.name !== 'standings') return wrongPhase(state)
  if (phase.round !== command.round)
    return refuse('wrong-round', `Round ${phase.round} is shown, not round ${command.round}.`)
  if (phase.round >= state.roundCount) return ok([{ type: 'GameEnded', at: command.now }])
  if (phase.name === 'reveal' && state.kind === 'classroom')
    return ok([{ type: 'StandingsShown', at: command.now, round: phase.round }])
  return ok([beginRound(state, phase.round + 1, command.now, pack)])
}

const closeRound = (state: RoomState, round: number, end: RoundEnd, now: number, pack: Pack): Decision => {
  if (state.phase.name !== 'question') return wrongPhase(state)
  if (state.phase.current.round !== round)
    return refuse('wrong-round', `Round ${state.phase.current.round} is open, not round ${round}.`)
  return ok([reveal(state.phase.current, end, now, pack)])
}

const decideEnd = (state: RoomState, now: number, pack: Pack): Decision => {
  const { phase } = state
  switch (phase.name) {
    case 'question':
      return ok([reveal(phase.current, 'skipped', now, pack), { type: 'GameEnded', at: now }])
    case 'countdown':
    case 'reveal':
    case 'standings':
      return ok([{ type: 'GameEnded', at: now }])
    default:
      return wrongPhase(state)
  }
}

const decideTick = (state: RoomState, now: number, pack: Pack): Decision => {
  const { phase } = state
  if (phase.name === 'countdown' && now >= phase.opensAt)
    return ok([openRound(state, phase.round, now, pack)])
  if (phase.name === 'question' && phase.current.deadlineAt !== null && now >= phase.current.deadlineAt)
    return ok([reveal(phase.current, 'deadline', now, pack)])
  return nothing
}

/** What the host may do; in solo the one player starts and goes on. */
const HOST_COMMANDS: ReadonlySet<RoomCommand['type']> = new Set([
  'start',
  'next',
  'skip',
  'end',
  'rematch',
  'lock',
  'kick',
  'close',
])
const SOLO_PLAYER_COMMANDS: ReadonlySet<RoomCommand['type']> = new Set(['start', 'next', 'close'])

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
  if (actor.role === 'player') {
    const player = state.players.get(actor.playerId)
    if (!player) return refuse('player-unknown', 'You are not in this room.')
    if (player.kicked) return refuse('banned', 'The host removed you from the room.')
  }
  if (mayNot(state, command)) return refuse('not-host', 'Only the host can do this.')
  switch (command.type) {
    case 'join':
      return decideJoin(state, command)
    case 'rename': {
      if (actor.role !== 'player') return refuse('not-player', 'Only players have nicknames.')
      if (state.phase.name !== 'lobby') return wrongPhase(state)
      const nickname = nicknameIn(state, command.nickname, actor.playerId)
      if (!nickname.ok) return nickname
      return ok([{ type: 'PlayerRenamed', at: now, playerId: actor.playerId, nickname: nickname.value }])
    }
    case 'answer':
      return decideAnswer(state, command)
    case 'start':
      return state.phase.name === 'lobby' ? ok([beginRound(state, 1, now, pack)]) : wrongPhase(state)
    case 'next':
      return decideNext(state, command, pack)
    case 'skip':
      return closeRound(state, command.round, 'skipped', now, pack)
    case 'all-answered':
      return closeRound(state, command.round, 'all-answered', now, pack)
    case 'end':
      return decideEnd(state, now, pack)
    case 'rematch':
      return state.phase.name === 'podium'
        ? ok([{ type: 'RematchStarted', at: now, seed: command.seed }])
        : wrongPhase(state)
    case 'lock':
      return state.locked === command.locked
        ? nothing
        : ok([{ type: 'RoomLocked', at: now, locked: command.locked }])
    case 'kick': {
      const player = state.players.get(command.playerId)
      if (!player) return refuse('player-unknown', 'There is no such player.')
      return player.kicked ? nothing : ok([{ type: 'PlayerKicked', at: now, playerId: command.playerId }])
    }
    case 'close':
      return ok([{ type: 'RoomClosed', at: now }])
    case 'tick':
      return decideTick(state, now, pack)
    default:
      return assertNever(command)
  }
}

/** When the room wants its next tick; null when nothing is due by itself. */
export const dueAt = (state: RoomState): number | null => {
  if (state.phase.name === 'countdown') return state.phase.opensAt
  if (state.phase.name === 'question') return state.phase.current.deadlineAt
  return null
}
