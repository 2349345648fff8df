import type { Label, ModelId, ReportAccuracy } from '../../contracts/index.ts'
import { accuracyOf } from '../game/race.ts'
import type { PlayedRound } from './replay-games.ts'

/** What a model said in a round; null where it did not play. */
export const modelChoice = (round: PlayedRound, model: ModelId): Label | null =>
  round.modelAnswers.find((answer) => answer.model === model)?.choice ?? null

/** The rounds in which people and models can be compared: somebody was asked. */
export const comparable = (rounds: readonly PlayedRound[]): PlayedRound[] =>
  rounds.filter(({ asked }) => asked.size > 0)

const shareRight = ({ asked, answers, label }: PlayedRound): number =>
  [...asked].filter((id) => answers.get(id)?.choice === label).length / asked.size

/**
 * Accuracy on the same items. People are one contestant, right by the share of those asked who were, with items as trials:
 * answers to one item are not independent of each other.
 */
export const compareAccuracy = (
  rounds: readonly PlayedRound[],
  models: readonly ModelId[],
): ReportAccuracy => {
  const same = comparable(rounds)
  const total = same.reduce((sum, round) => sum + shareRight(round), 0)
  return {
    people: accuracyOf(total, same.length),
    models: models.map((model) => {
      const played = same.filter((round) => modelChoice(round, model) !== null)
      const right = played.filter((round) => modelChoice(round, model) === round.label)
      return accuracyOf(right.length, played.length)
    }),
  }
}
