import { Map as IMap, Set as ISet } from 'immutable'
import { nameKeys } from './name-skeleton.ts'
import type { Player } from './state.ts'

/** What is asked of a room's players with every command, kept beside them: looking through all of them each time is quadratic. */
export interface Roster {
  /** Players who were not kicked. */
  readonly activeCount: number
  /** How many of them are in each team. */
  readonly teamSizes: readonly number[]
  /** Whose a nickname is, by each of its keys; also a kicked player's. */
  readonly names: IMap<string, string>
  readonly looks: IMap<string, string>
  /** Whose seat a token's hash opens; also a kicked player's. */
  readonly seats: IMap<string, string>
  /** How many of the active players sit at a browser. */
  readonly seatsOfDevices: IMap<string, number>
  readonly kickedIds: ISet<string>
  /** Browsers that stay out. */
  readonly bannedDevices: ISet<string>
}

export const emptyRoster = (teams: number): Roster => ({
  activeCount: 0,
  teamSizes: new Array<number>(teams).fill(0),
  names: IMap(),
  looks: IMap(),
  seats: IMap(),
  seatsOfDevices: IMap(),
  kickedIds: ISet(),
  bannedDevices: ISet(),
})

const resized = (sizes: readonly number[], team: number | null, by: number): readonly number[] =>
  team === null || by === 0 ? sizes : sizes.map((size, i) => (i === team ? size + by : size))

const renamed = (
  { names, looks }: Roster,
  before: Player | undefined,
  { nickname, playerId }: Player,
): Pick<Roster, 'names' | 'looks'> => {
  if (before?.nickname === nickname) return { names, looks }
  const [wasFolded, wasLooks] = before ? nameKeys(before.nickname) : []
  const [folded, looksLike] = nameKeys(nickname)
  return {
    names: (wasFolded === undefined ? names : names.delete(wasFolded)).set(folded, playerId),
    looks: (wasLooks === undefined ? looks : looks.delete(wasLooks)).set(looksLike, playerId),
  }
}

/** The roster after a player joined or changed; of points and the like it knows nothing. */
export const rosterWith = (roster: Roster, before: Player | undefined, after: Player): Roster => {
  const was = before && !before.kicked ? 1 : 0
  const is = after.kicked ? 0 : 1
  const left = resized(roster.teamSizes, before?.team ?? null, -was)
  return {
    activeCount: roster.activeCount - was + is,
    teamSizes: resized(left, after.team, is),
    ...renamed(roster, before, after),
    seats: before ? roster.seats : roster.seats.set(after.tokenHash, after.playerId),
    seatsOfDevices:
      was === is
        ? roster.seatsOfDevices
        : roster.seatsOfDevices.update(after.deviceHash, 0, (seats) => seats + is - was),
    kickedIds: after.kicked ? roster.kickedIds.add(after.playerId) : roster.kickedIds,
    bannedDevices: after.banned ? roster.bannedDevices.add(after.deviceHash) : roster.bannedDevices,
  }
}
