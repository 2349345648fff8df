import {
  type GameOptions,
  ok,
  PLAYERS_MAX,
  type Result,
  type RoomPeek,
  refuse,
  SEATS_OF_DEVICE,
} from '../../contracts/index.ts'
import type { RoomCommand } from './commands.ts'
import { type Decision, nothing, wrongPhase } from './decision.ts'
import { nameKeys } from './name-skeleton.ts'
import { cleanNickname, foldNickname } from './nickname.ts'
import { activePlayers, type Player, type RoomState } from './state.ts'

type Command<T extends RoomCommand['type']> = Extract<RoomCommand, { type: T }>

type NamesRule = GameOptions['nicknames']

export const namesKind = (nicknames: NamesRule): RoomPeek['nicknames'] =>
  typeof nicknames === 'string' ? nicknames : nicknames.drawn ? 'drawn' : 'list'

/** Names of a list that nobody has; empty where there is no list. */
export const namesLeft = (nicknames: NamesRule, names: readonly string[]): string[] => {
  if (typeof nicknames === 'string') return []
  const taken = new Set(names.map(foldNickname))
  return nicknames.list.filter((name) => !taken.has(foldNickname(name)))
}

export const freeNames = (state: RoomState): string[] =>
  namesLeft(
    state.options.nicknames,
    [...state.players.values()].map((p) => p.nickname),
  )

/** A name as it is shown beside these others, or why it is not taken. */
export const nicknameAmong = (
  typed: string,
  nicknames: NamesRule,
  others: readonly string[],
): Result<string> => {
  const cleaned = cleanNickname(typed)
  if (!cleaned.ok) return cleaned
  const folded = foldNickname(cleaned.value)
  const listed = typeof nicknames === 'string' || nicknames.list.some((name) => foldNickname(name) === folded)
  if (!listed) return refuse('nickname-not-listed', 'Choose a name from the host’s list.')
  const [, looks] = nameKeys(cleaned.value)
  const taken = others.some((name) => {
    const keys = nameKeys(name)
    return keys[0] === folded || keys[1] === looks
  })
  return taken ? refuse('nickname-taken', `Someone here is already called ${cleaned.value}.`) : cleaned
}

/** A name as it may be taken here. The host may give one that is on no list. */
const nicknameIn = (state: RoomState, typed: string, exceptId: string, byHost = false): Result<string> => {
  const others = [...state.players.values()].filter((p) => p.playerId !== exceptId)
  return nicknameAmong(
    typed,
    byHost ? 'free' : state.options.nicknames,
    others.map((p) => p.nickname),
  )
}

/** The team with fewest players, the first of several. */
const smallestTeam = (state: RoomState): number | null => {
  const { teams } = state.options
  if (teams === 0) return null
  const sizes = new Array<number>(teams).fill(0)
  for (const { team } of activePlayers(state)) if (team !== null) sizes[team]! += 1
  return sizes.indexOf(Math.min(...sizes))
}

export const decideJoin = (state: RoomState, command: Command<'join'>): Decision => {
  if (state.kind === 'solo') return refuse('room-not-found', 'There is no room with this code.')
  const { playerId, tokenHash, deviceHash, now } = command
  if ([...state.players.values()].some((p) => p.banned && p.deviceHash === deviceHash))
    return refuse('banned', 'The host removed this browser from the room.')
  const seats = activePlayers(state).filter((p) => p.deviceHash === deviceHash).length
  if (seats >= SEATS_OF_DEVICE)
    return refuse('too-many-seats', 'This browser has taken too many seats in this room.')
  if (state.locked) return refuse('room-locked', 'The host has locked the room.')
  if (!state.lateJoin && state.phase.name !== 'lobby')
    return refuse('no-late-join', 'The game has begun, and nobody else comes in.')
  if (activePlayers(state).length >= PLAYERS_MAX)
    return refuse('room-full', `The room is full: ${PLAYERS_MAX} players are in.`)
  const nickname = nicknameIn(state, command.nickname, playerId)
  if (!nickname.ok) return nickname
  const team = smallestTeam(state)
  return ok([
    { type: 'PlayerJoined', at: now, playerId, nickname: nickname.value, tokenHash, deviceHash, team },
  ])
}

/** Whom a command changes: players themselves in the lobby, the host anybody at any time. */
const changed = (
  state: RoomState,
  { actor, playerId }: Command<'rename' | 'change-team'>,
): Result<Player> => {
  if (actor.role !== 'host' && (actor.role !== 'player' || (playerId ?? actor.playerId) !== actor.playerId))
    return refuse('not-host', 'Only the host can do this for others.')
  if (actor.role === 'player' && state.phase.name !== 'lobby') return wrongPhase(state)
  const player = state.players.get(playerId ?? (actor.role === 'player' ? actor.playerId : ''))
  return player && !player.kicked ? ok(player) : refuse('player-unknown', 'There is no such player.')
}

export const decideRename = (state: RoomState, command: Command<'rename'>): Decision => {
  const player = changed(state, command)
  if (!player.ok) return player
  const { playerId } = player.value
  const nickname = nicknameIn(state, command.nickname, playerId, command.actor.role === 'host')
  if (!nickname.ok) return nickname
  return nickname.value === player.value.nickname
    ? nothing
    : ok([{ type: 'PlayerRenamed', at: command.now, playerId, nickname: nickname.value }])
}

export const decideChangeTeam = (state: RoomState, command: Command<'change-team'>): Decision => {
  const player = changed(state, command)
  if (!player.ok) return player
  const { team, now } = command
  if (team >= state.options.teams) return refuse('team-unknown', 'There is no such team.')
  return player.value.team === team
    ? nothing
    : ok([{ type: 'TeamChanged', at: now, playerId: player.value.playerId, team }])
}

export const decideKick = (state: RoomState, { playerId, ban, now }: Command<'kick'>): Decision => {
  const player = state.players.get(playerId)
  if (!player) return refuse('player-unknown', 'There is no such player.')
  return player.kicked && (player.banned || !ban)
    ? nothing
    : ok([{ type: 'PlayerKicked', at: now, playerId, ban }])
}

export const decideGiveTime = (
  state: RoomState,
  { playerId, factor, now }: Command<'give-time'>,
): Decision => {
  const player = state.players.get(playerId)
  if (!player || player.kicked) return refuse('player-unknown', 'There is no such player.')
  return player.timeFactor === factor
    ? nothing
    : ok([{ type: 'PlayerTimeChanged', at: now, playerId, factor }])
}
