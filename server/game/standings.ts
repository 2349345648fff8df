import type { PodiumPlaceView, StandingView, TeamStandingView } from '../../contracts/index.ts'
import { wilsonInterval } from '../../contracts/wilson-interval.ts'
import { comparedRounds } from './compared.ts'
import { race } from './race.ts'
import { rank } from './rank.ts'
import { activePlayers, type Player, type RoomState } from './state.ts'

const byPoints = (a: Player, b: Player) => b.points - a.points || a.nickname.localeCompare(b.nickname, 'en')

/** All players by points. One who joined after the last reveal shares the last place until the next. */
export const standings = (state: RoomState): StandingView[] => {
  const players = [...activePlayers(state)].sort(byPoints)
  const ranks = rank(players.map((p) => p.points))
  return players.map((p, i) => ({
    playerId: p.playerId,
    nickname: p.nickname,
    points: p.points,
    rank: ranks[i]!,
    previousRank: p.previousRank,
    right: p.right,
    streak: p.streak,
    team: p.team,
  }))
}

/** Teams by the mean points of their players, so that a small one is no worse off; empty without teams. */
export const teamStandings = (state: RoomState): TeamStandingView[] => {
  const teams = Array.from({ length: state.options.teams }, (_, team) => {
    const members = activePlayers(state).filter((p) => p.team === team)
    const points = members.reduce((sum, p) => sum + p.points, 0)
    return { team, playerCount: members.length, points: Math.round(points / Math.max(1, members.length)) }
  }).filter(({ playerCount }) => playerCount > 0)
  const ranks = rank(teams.map(({ points }) => points))
  return teams.map((team, i) => ({ ...team, rank: ranks[i]! })).sort((a, b) => a.rank - b.rank)
}

/** The first rows, and those tied with the last of them as long as they fit. */
export const topStandings = (all: readonly StandingView[]): StandingView[] => {
  const shown = 10
  const fits = 12
  const last = all[shown - 1]
  if (!last) return [...all]
  const tied = all.filter((s, i) => i < shown || s.rank === last.rank)
  return tied.length <= fits ? tied : all.slice(0, shown)
}

type Contestant = { right: number; asked: number; points: number } & (
  | { player: Player; model: null }
  | { player: null; model: string }
)

/**
 * People and models together, by accuracy on the items asked; equal accuracy shares a place. A player who came late is
 * compared on the rounds from then on. Speed counts for nothing here: a model has no honest response time. Where no round asked
 * for the item's name, there is nothing to compare, and people stand by their points.
 */
export const podium = (state: RoomState): PodiumPlaceView[] => {
  if (state.revealed.length === 0) return []
  const byAccuracy = comparedRounds(state).length > 0
  const players = activePlayers(state).map(
    (p): Contestant => ({ right: p.right, asked: p.asked, points: p.points, player: p, model: null }),
  )
  const models = race(state).models.map(
    (m): Contestant => ({ right: m.right, asked: m.asked, points: 0, player: null, model: m.model }),
  )
  const standing = byAccuracy ? [...players, ...models].filter((c) => c.asked > 0) : players
  const value = (c: Contestant) => (byAccuracy ? Number((c.right / c.asked).toFixed(6)) : c.points)
  const groups = new Map<number, Contestant[]>()
  for (const c of standing) groups.set(value(c), [...(groups.get(value(c)) ?? []), c])
  let ahead = 0
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([points, members]) => {
      const place = ahead + 1
      ahead += members.length
      const widest = members.reduce((a, b) => (b.asked > a.asked ? b : a))
      return {
        place,
        points: byAccuracy ? null : points,
        right: widest.right,
        asked: widest.asked,
        interval: wilsonInterval(widest.right, widest.asked),
        players: members.flatMap(({ player }) =>
          player ? [{ playerId: player.playerId, nickname: player.nickname }] : [],
        ),
        models: members.flatMap(({ model }) => (model ? [model] : [])),
      }
    })
}
