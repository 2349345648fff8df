import { CLASS_COUNT, ITEM_BYTES, type ReportItem } from '../../contracts/index.ts'
import type { Pack } from '../game/pack.ts'
import { accuracyOf } from '../game/race.ts'
import type { PlayedRound } from './replay-games.ts'

/** What the people a round counts for have answered. */
export const answersTo = (round: PlayedRound): number[] =>
  [...round.asked].flatMap((id) => round.answers.get(id)?.choice ?? [])

/** Entry k: answers that say class k. */
export const countAnswers = (round: PlayedRound): number[] => {
  const counts = new Array<number>(CLASS_COUNT).fill(0)
  for (const choice of answersTo(round)) counts[choice]! += 1
  return counts
}

export const imageOf = (pack: Pack, itemIndex: number): string =>
  Buffer.from(pack.images.subarray(itemIndex * ITEM_BYTES, (itemIndex + 1) * ITEM_BYTES)).toString('base64')

export const describeItem = (round: PlayedRound, pack: Pack): ReportItem => {
  const answerCounts = countAnswers(round)
  return {
    game: round.game,
    round: round.round,
    itemIndex: round.itemIndex,
    imageBase64: imageOf(pack, round.itemIndex),
    label: round.label,
    choices: round.choices,
    end: round.end,
    people: accuracyOf(answerCounts[round.label]!, round.asked.size),
    answerCounts,
    answeredCount: answersTo(round).length,
    modelAnswers: round.modelAnswers,
  }
}
