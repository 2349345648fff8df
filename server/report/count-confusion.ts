import {
  CLASS_COUNT,
  type ConfusionMatrix,
  type ModelId,
  type ReportConfusion,
} from '../../contracts/index.ts'
import { comparable, modelChoice } from './compare-accuracy.ts'
import { answersTo } from './describe-item.ts'
import type { PlayedRound } from './replay-games.ts'

const count = (pairs: readonly (readonly [label: number, answer: number])[]): ConfusionMatrix => {
  const matrix = Array.from({ length: CLASS_COUNT }, () => new Array<number>(CLASS_COUNT).fill(0))
  for (const [label, answer] of pairs) matrix[label]![answer]! += 1
  return matrix
}

/** Rows are labels, columns answers. A missing answer is in no cell; with four choices offered most columns cannot be hit. */
export const countConfusion = (
  rounds: readonly PlayedRound[],
  models: readonly ModelId[],
): ReportConfusion => {
  const same = comparable(rounds)
  return {
    people: count(same.flatMap((round) => answersTo(round).map((answer) => [round.label, answer] as const))),
    models: models.map((model) =>
      count(
        same.flatMap((round) => {
          const answer = modelChoice(round, model)
          return answer === null ? [] : [[round.label, answer] as const]
        }),
      ),
    ),
  }
}
