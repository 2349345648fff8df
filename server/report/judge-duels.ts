import { holmAdjusted } from '../../contracts/holm.ts'
import type { ModelId, ReportDuel } from '../../contracts/index.ts'
import { mcnemarP } from '../../contracts/mcnemar.ts'
import { modelChoice } from './compare-accuracy.ts'
import type { PlayedRound } from './replay-games.ts'

/**
 * One side against each model, on the same items: only those count on which one of the two was wrong.
 *
 * @param isRight whether the side was right in a round
 */
export const judgeDuels = (
  rounds: readonly PlayedRound[],
  models: readonly ModelId[],
  isRight: (round: PlayedRound) => boolean,
): ReportDuel[] => {
  const duels = models.map((model) => {
    const differing = rounds.filter((round) => {
      const choice = modelChoice(round, model)
      return choice !== null && isRight(round) !== (choice === round.label)
    })
    const onlyPeople = differing.filter(isRight).length
    const onlyModel = differing.length - onlyPeople
    return { model, onlyPeople, onlyModel, pValue: mcnemarP(onlyPeople, onlyModel) }
  })
  const adjusted = holmAdjusted(duels.map(({ pValue }) => pValue))
  return duels.map((duel, i) => ({ ...duel, pHolm: adjusted[i]! }))
}
