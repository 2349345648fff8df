import { KNOWS_RIGHT, type OwnAnswerView, type PlayerView } from '../../contracts/index.ts'
import { wilsonInterval } from '../../contracts/wilson-interval.ts'
import { deadlineOf } from './deadline.ts'
import { MODE_RULES } from './modes/modes.ts'
import { remember } from './remember.ts'
import { activePlayers, currentRound, type Player, type RevealedRound, type RoomState } from './state.ts'

const lastRoundOf = (last: RevealedRound, { playerId, lastPoints }: Player): PlayerView['lastRound'] => {
  const answer = last.answers.get(playerId)
  return {
    asked: last.askedIds.has(playerId) || answer !== undefined,
    right: answer ? MODE_RULES[last.mode].isRight(last, answer) : KNOWS_RIGHT[last.mode] ? false : null,
    points: answer ? lastPoints : 0,
  }
}

/** The points of every place, and how many stand above it. */
const places = remember((players: RoomState['players']) => {
  const points = activePlayers({ players })
    .map((p) => p.points)
    .sort((a, b) => b - a)
  const placeOf = new Map<number, { rank: number; next: number | null }>()
  points.forEach((own, i) => {
    if (!placeOf.has(own)) placeOf.set(own, { rank: i + 1, next: points[i - 1] ?? null })
  })
  return placeOf
})

const placeOf = ({ players }: RoomState, { rank, points }: Player) => {
  // A newcomer has no place yet, and most of a room's views are newcomers'.
  if (rank === null) return { rank: null, gapToNext: null }
  const place = places(players).get(points)!
  return { rank: place.rank, gapToNext: place.next === null ? null : place.next - points }
}

const ownAnswer = (round: RevealedRound, playerId: string): OwnAnswerView | null => {
  const answer = round.answers.get(playerId)
  return answer ? { choice: answer.choice, models: answer.models } : null
}

/** What only this player may see; null for one who is not or no longer in the room. */
export const playerView = (state: RoomState, playerId: string): PlayerView | null => {
  const player = state.players.get(playerId)
  if (!player || player.kicked) return null
  const { phase } = state
  const open = phase.name === 'question' ? phase.current : null
  const last = state.revealed.at(-1)
  const shown = currentRound(state) ?? (phase.name === 'reveal' ? last : undefined)
  const given = shown?.answers.get(playerId)
  return {
    phaseVersion: state.phaseVersion,
    playerId,
    nickname: player.nickname,
    choice: given?.choice ?? null,
    certainty: given?.certainty ?? null,
    models: given?.models ?? null,
    firstChoice: shown?.firstAnswers?.get(playerId)?.choice ?? null,
    team: player.team,
    deadlineAt: open ? deadlineOf(open, player) : null,
    lifeline: {
      open:
        open !== null &&
        state.options.lifeline &&
        MODE_RULES[open.mode].lifeline &&
        player.lifelineRound === null &&
        !open.lifelines.has(playerId) &&
        !open.answers.has(playerId),
      answer: shown?.lifelines.get(playerId) ?? null,
    },
    points: player.points,
    right: player.right,
    streak: player.streak,
    // As the standings count it: a kick since the last reveal moves those behind up.
    ...placeOf(state, player),
    lastRound: last ? lastRoundOf(last, player) : null,
    answers: phase.name === 'podium' ? state.revealed.map((r) => ownAnswer(r, playerId)) : null,
    accuracy:
      phase.name === 'podium'
        ? { right: player.right, asked: player.asked, interval: wilsonInterval(player.right, player.asked) }
        : null,
  }
}
