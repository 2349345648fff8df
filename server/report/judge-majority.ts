import type { ModelId, ReportMajority } from '../../contracts/index.ts'
import { accuracyOf } from '../game/race.ts'
import { comparable } from './compare-accuracy.ts'
import { countAnswers } from './describe-item.ts'
import { judgeDuels } from './judge-duels.ts'
import type { PlayedRound } from './replay-games.ts'

/** Whether the label has more answers than any other class. A tie has no majority, and so is not right. */
export const majorityIsRight = (round: PlayedRound): boolean => {
  const counts = countAnswers(round)
  return counts.every((count, k) => k === round.label || count < counts[round.label]!)
}

/** What most people said, as one contestant against each model. */
export const judgeMajority = (rounds: readonly PlayedRound[], models: readonly ModelId[]): ReportMajority => {
  const same = comparable(rounds)
  return {
    accuracy: accuracyOf(same.filter(majorityIsRight).length, same.length),
    duels: judgeDuels(same, models, majorityIsRight),
  }
}
