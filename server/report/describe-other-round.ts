import { KNOWS_RIGHT, type ReportOtherRound } from '../../contracts/index.ts'
import { MODE_RULES } from '../game/modes/modes.ts'
import type { Pack } from '../game/pack.ts'
import { accuracyOf } from '../game/race.ts'
import { countAnswers, imageOf } from './describe-item.ts'
import type { PlayedRound } from './replay-games.ts'

/** Whether this player's answer was right by the round's own rule; no answer is not. */
export const wasRight = (round: PlayedRound, playerId: string): boolean => {
  const answer = round.answers.get(playerId)
  return answer !== undefined && MODE_RULES[round.mode].isRight(round, answer) === true
}

/** What was asked, and what the models said; nothing of the people. */
export const factsOf = (round: PlayedRound, pack: Pack) => ({
  game: round.game,
  round: round.round,
  mode: round.mode,
  itemIndex: round.itemIndex,
  imageBase64: imageOf(pack, round.itemIndex),
  label: round.label,
  subject: round.subject,
  modelAnswers: round.modelAnswers,
})

export const describeOtherRound = (round: PlayedRound, pack: Pack): ReportOtherRound => {
  const asked = [...round.asked]
  const answers = asked.flatMap((id) => round.answers.get(id) ?? [])
  const ticked = round.mode === 'fooled' ? answers.map(({ models }) => models ?? []) : null
  return {
    ...factsOf(round, pack),
    people: KNOWS_RIGHT[round.mode]
      ? accuracyOf(asked.filter((id) => wasRight(round, id)).length, asked.length)
      : null,
    askedCount: asked.length,
    answeredCount: answers.length,
    answerCounts: countAnswers(round),
    tickedCounts: ticked
      ? round.modelAnswers.map(({ model }) => ticked.filter((models) => models.includes(model)).length)
      : null,
    tickedNone: ticked ? ticked.filter((models) => models.length === 0).length : null,
  }
}
