import type { PlayerReport } from '../../contracts/index.ts'
import type { Pack } from '../game/pack.ts'
import { describeRoom, modelsOf, type ReportFrame } from './build-report.ts'
import { compareAccuracy } from './compare-accuracy.ts'
import { compareClasses } from './compare-classes.ts'
import { imageOf } from './describe-item.ts'
import { factsOf } from './describe-other-round.ts'
import { judgeDuels } from './judge-duels.ts'
import type { RoomRecord } from './replay-games.ts'

/** A player's own page: the rounds the player was asked in, as if nobody else had played. @throws for an unknown player */
export const buildPlayerReport = (
  record: RoomRecord,
  pack: Pack,
  frame: ReportFrame,
  playerId: string,
): PlayerReport => {
  const player = record.state.players.get(playerId)
  if (!player) throw new Error(`The room has no player ${playerId}`)
  const askedOf = (kind: 'rounds' | 'others') =>
    record.games.flatMap((game) => game[kind]).filter((round) => round.asked.has(playerId))
  const rounds = askedOf('rounds').map((round) => ({ ...round, asked: new Set([playerId]) }))
  const models = modelsOf(rounds)
  return {
    room: describeRoom(record, frame),
    nickname: player.nickname,
    models,
    accuracy: compareAccuracy(rounds, models),
    duels: judgeDuels(rounds, models, (round) => round.answers.get(playerId)?.choice === round.label),
    items: rounds.map((round) => ({
      game: round.game,
      round: round.round,
      itemIndex: round.itemIndex,
      imageBase64: imageOf(pack, round.itemIndex),
      label: round.label,
      choice: round.answers.get(playerId)?.choice ?? null,
      modelAnswers: round.modelAnswers,
    })),
    classes: compareClasses(rounds, models),
    others: askedOf('others').map((round) => {
      const answer = round.answers.get(playerId)
      return {
        ...factsOf(round, pack),
        answer: answer ? { choice: answer.choice, models: answer.models } : null,
      }
    }),
  }
}
