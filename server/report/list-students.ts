import { CLASS_NAMES, KNOWS_RIGHT, type ReportStudent } from '../../contracts/index.ts'
import { accuracyOf } from '../game/race.ts'
import { activePlayers, type RoomState } from '../game/state.ts'
import { wasRight } from './describe-other-round.ts'
import type { PlayedGame } from './replay-games.ts'

/** Those who were asked something, in order of joining. No answer counts as not right. */
export const listStudents = (state: RoomState, games: readonly PlayedGame[]): ReportStudent[] => {
  const rounds = games.flatMap((game) => game.rounds)
  const others = games.flatMap((game) => game.others)
  return activePlayers(state).flatMap(({ playerId, nickname, team }) => {
    const asked = rounds.filter((round) => round.asked.has(playerId))
    const askedElse = others.filter((round) => round.asked.has(playerId))
    if (asked.length + askedElse.length === 0) return []
    const judged = askedElse.filter(({ mode }) => KNOWS_RIGHT[mode])
    const right = asked.filter((round) => round.answers.get(playerId)?.choice === round.label)
    return [
      {
        playerId,
        nickname,
        team,
        points: games.reduce((sum, game) => sum + (game.points.get(playerId) ?? 0), 0),
        answeredCount: asked.filter((round) => round.answers.has(playerId)).length,
        accuracy: accuracyOf(right.length, asked.length),
        perClass: CLASS_NAMES.map((_, label) => ({
          right: right.filter((round) => round.label === label).length,
          asked: asked.filter((round) => round.label === label).length,
        })),
        others: {
          right: judged.filter((round) => wasRight(round, playerId)).length,
          asked: judged.length,
        },
      },
    ]
  })
}
