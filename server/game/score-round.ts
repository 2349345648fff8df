import { OrderedMap } from 'immutable'
import { LIFELINE_SHARE, NAMES_THE_ITEM } from '../../contracts/index.ts'
import { windowOf } from './deadline.ts'
import { MODE_RULES } from './modes/modes.ts'
import { rank } from './rank.ts'
import type { Player, RevealedRound, RoomState } from './state.ts'

/** Points that a player's answer brought in a revealed round; none without one, nor in practice. */
export const pointsIn = (round: RevealedRound, player: Player): number => {
  const answer = round.answers.get(player.playerId)
  if (!answer || round.practice) return 0
  const points = MODE_RULES[round.mode].points(round, answer, windowOf(round, player))
  // Asking makes a right answer cheaper, not a wrong one.
  return points > 0 && round.lifelines.has(player.playerId) ? Math.round(points * LIFELINE_SHARE) : points
}

/** The players after a revealed round: points, right answers, streaks, ranks by points. */
export const scoreRound = (state: RoomState, round: RevealedRound): RoomState['players'] => {
  const names = NAMES_THE_ITEM[round.mode] && !round.practice
  const players = [...state.players.values()].map((player): Player => {
    const answer = round.answers.get(player.playerId)
    if (!answer && !round.askedIds.has(player.playerId)) return { ...player, lastPoints: 0 }
    const lastPoints = pointsIn(round, player)
    const scored = { ...player, points: player.points + lastPoints, lastPoints }
    if (!names) return scored
    const right = answer?.choice === round.label
    return {
      ...scored,
      asked: player.asked + 1,
      right: player.right + (right ? 1 : 0),
      streak: right ? player.streak + 1 : 0,
    }
  })
  const active = players.filter((p) => !p.kicked)
  const ranks = rank(active.map((p) => p.points))
  const begun = active.some((p) => p.points !== 0)
  const rankById = new Map(begun ? active.map((p, i) => [p.playerId, ranks[i]!]) : [])
  return OrderedMap(
    players.map((p) => [p.playerId, { ...p, previousRank: p.rank, rank: rankById.get(p.playerId) ?? null }]),
  )
}
