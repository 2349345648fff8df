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
import { type NameKeys, nameKeys } from './name-skeleton.ts'
import { cleanNickname, foldNickname } from './nickname.ts'
import { remember } from './remember.ts'
import type { Player, RoomState } from './state.ts'

type Command<T extends RoomCommand['type']> = Extract<RoomCommand, { type: T }>

type NamesRule = GameOptions['nicknames']

export const namesKind = (nicknames: NamesRule): RoomPeek['nicknames'] =>
  typeof nicknames === 'string' ? nicknames : nicknames.drawn ? 'drawn' : 'list'

/** Names of a list that nobody has; empty where there is no list. */
export const namesLeft = (nicknames: NamesRule, taken: (folded: string) => boolean): string[] =>
  typeof nicknames === 'string' ? [] : nicknames.list.filter((name) => !taken(foldNickname(name)))

export const freeNames = ({ options, roster }: RoomState): string[] =>
  namesLeft(options.nicknames, (folded) => roster.names.has(folded))

const foldedList = remember(({ list }: Exclude<NamesRule, string>) => new Set(list.map(foldNickname)))

/** A name as it is shown, or why it is not taken: `taken` says so of its keys. */
export const nicknameAmong = (
  typed: string,
  nicknames: NamesRule,
  taken: (keys: NameKeys) => boolean,
): Result<string> => {
  const cleaned = cleanNickname(typed)
  if (!cleaned.ok) return cleaned
  if (typeof nicknames !== 'string' && !foldedList(nicknames).has(foldNickname(cleaned.value)))
    return refuse('nickname-not-listed', 'Choose a name from the host’s list.')
  return taken(nameKeys(cleaned.value))
    ? refuse('nickname-taken', `Someone here is already called ${cleaned.value}.`)
    : cleaned
}

/** A name as it may be taken here. The host may give one that is on no list. */
const nicknameIn = (state: RoomState, typed: string, playerId: string, byHost = false): Result<string> =>
  nicknameAmong(typed, byHost ? 'free' : state.options.nicknames, ([folded, looks]) =>
    [state.roster.names.get(folded), state.roster.looks.get(looks)].some(
      (owner) => owner !== undefined && owner !== playerId,
    ),
  )

/** The team with fewest players, the first of several. */
const smallestTeam = ({ roster: { teamSizes } }: RoomState): number | null =>
  teamSizes.length === 0 ? null : teamSizes.indexOf(Math.min(...teamSizes))

export const decideJoin = (state: RoomState, command: Command<'join'>): Decision => {
  if (state.kind === 'solo') return refuse('room-not-found', 'There is no room with this code.')
  const { playerId, tokenHash, deviceHash, now } = command
  if (state.roster.bannedDevices.has(deviceHash))
    return refuse('banned', 'The host removed this browser from the room.')
  if (state.roster.seatsOfDevices.get(deviceHash, 0) >= SEATS_OF_DEVICE)
    return refuse('too-many-seats', 'This browser has taken too many seats in this room.')
  if (state.locked) return refuse('room-locked', 'The host has locked the room.')
  if (!state.lateJoin && state.phase.name !== 'lobby')
    return refuse('no-late-join', 'The game has begun, and nobody else comes in.')
  if (state.roster.activeCount >= PLAYERS_MAX)
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
