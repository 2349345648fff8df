import type { PodiumPlaceView, StandingView } from '../../contracts/index.ts'
import { wilsonInterval } from '../../contracts/wilson-interval.ts'
import { race } from './race.ts'
import { rank } from './rank.ts'
import { activePlayers, type Player, type RoomState } from './state.ts'

const byPoints = (a: Player, b: Player) => b.points - a.points || a.nickname.localeCompare(b.nickname, 'en')

/** All players by points. One who joined after the last reveal shares the last place until the next. */
export const standings = (state: RoomState): StandingView[] => {
  const players = activePlayers(state).sort(byPoints)
  const ranks = rank(players.map((p) => p.points))
  return players.map((p, i) => ({
    playerId: p.playerId,
    nickname: p.nickname,
    points: p.points,
    rank: ranks[i]!,
    previousRank: p.previousRank,
    right: p.right,
    streak: p.streak,
  }))
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

/**
 * People and models together, by accuracy on the items asked; equal accuracy shares a place. A player who came late is
 * compared on the rounds from then on. Speed counts for nothing here: a model has no honest response time.
 */
export const podium = (state: RoomState): PodiumPlaceView[] => {
  const players = activePlayers(state)
    .filter((p) => p.asked > 0)
    .map((p) => ({ right: p.right, asked: p.asked, player: p, model: null }))
  const models = race(state).models.map((m) => ({
    right: m.right,
    asked: m.asked,
    player: null,
    model: m.model,
  }))
  const groups = new Map<string, (typeof players | typeof models)[number][]>()
  const key = (c: { right: number; asked: number }) => (c.right / c.asked).toFixed(6)
  for (const c of [...players, ...models].filter((c) => c.asked > 0))
    groups.set(key(c), [...(groups.get(key(c)) ?? []), c])
  let ahead = 0
  return [...groups.entries()]
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([, members]) => {
      const place = ahead + 1
      ahead += members.length
      const widest = members.reduce((a, b) => (b.asked > a.asked ? b : a))
      return {
        place,
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
