import type { ReportOtherRound } from '../../contracts/index.ts'
import { MODE_RULES } from '../game/modes/modes.ts'
import type { Pack } from '../game/pack.ts'
import { accuracyOf } from '../game/race.ts'
import { countAnswers, imageOf } from './describe-item.ts'
import type { PlayedRound } from './replay-games.ts'

/** Whether the round's mode tells right from wrong. */
export const hasRight = ({ mode }: PlayedRound): boolean => mode !== 'tribunal'

/** Whether this player's answer was right by the round's own rule; no answer is not. */
export const wasRight = (round: PlayedRound, playerId: string): boolean => {
  const answer = round.answers.get(playerId)
  return answer !== undefined && MODE_RULES[round.mode].isRight(round, answer) === true
}

export const describeOtherRound = (round: PlayedRound, pack: Pack): ReportOtherRound => {
  const asked = [...round.asked]
  const answers = asked.flatMap((id) => round.answers.get(id) ?? [])
  return {
    game: round.game,
    round: round.round,
    mode: round.mode,
    itemIndex: round.itemIndex,
    imageBase64: imageOf(pack, round.itemIndex),
    label: round.label,
    subject: round.subject,
    people: hasRight(round)
      ? accuracyOf(asked.filter((id) => wasRight(round, id)).length, asked.length)
      : null,
    askedCount: asked.length,
    answeredCount: answers.length,
    answerCounts: countAnswers(round),
    tickedCounts:
      round.mode === 'fooled'
        ? round.modelAnswers.map(({ model }) => answers.filter((a) => a.models?.includes(model)).length)
        : null,
    modelAnswers: round.modelAnswers,
  }
}
