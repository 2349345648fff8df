import { Map as IMap, Set as ISet } from 'immutable'
import { foldNickname } from './nickname.ts'
import type { Player } from './state.ts'

/** What is asked of a room's players with every command, kept beside them: looking through all of them each time is quadratic. */
export interface Roster {
  /** Players who were not kicked. */
  readonly activeCount: number
  /** How many of them are in each team. */
  readonly teamSizes: readonly number[]
  /** Whose a folded nickname is; also a kicked player's. */
  readonly names: IMap<string, string>
  /** Whose seat a token's hash opens; also a kicked player's. */
  readonly seats: IMap<string, string>
  readonly kickedIds: ISet<string>
  /** Browsers that stay out. */
  readonly bannedDevices: ISet<string>
}

export const emptyRoster = (teams: number): Roster => ({
  activeCount: 0,
  teamSizes: new Array<number>(teams).fill(0),
  names: IMap(),
  seats: IMap(),
  kickedIds: ISet(),
  bannedDevices: ISet(),
})

const resized = (sizes: readonly number[], team: number | null, by: number): readonly number[] =>
  team === null || by === 0 ? sizes : sizes.map((size, i) => (i === team ? size + by : size))

const renamed = (names: Roster['names'], before: Player | undefined, { nickname, playerId }: Player) => {
  if (before?.nickname === nickname) return names
  const others = before ? names.delete(foldNickname(before.nickname)) : names
  return others.set(foldNickname(nickname), playerId)
}

/** The roster after a player joined or changed; of points and the like it knows nothing. */
export const rosterWith = (roster: Roster, before: Player | undefined, after: Player): Roster => {
  const was = before && !before.kicked ? 1 : 0
  const is = after.kicked ? 0 : 1
  const left = resized(roster.teamSizes, before?.team ?? null, -was)
  return {
    activeCount: roster.activeCount - was + is,
    teamSizes: resized(left, after.team, is),
    names: renamed(roster.names, before, after),
    seats: before ? roster.seats : roster.seats.set(after.tokenHash, after.playerId),
    kickedIds: after.kicked ? roster.kickedIds.add(after.playerId) : roster.kickedIds,
    bannedDevices: after.banned ? roster.bannedDevices.add(after.deviceHash) : roster.bannedDevices,
  }
}
