import type { AccuracyView, RaceView } from '../../contracts/index.ts'
import { wilsonInterval } from '../../contracts/wilson-interval.ts'
import { comparedRounds, saidRight } from './compared.ts'
import { modelIds, type RoomState } from './state.ts'
import { tallyOf } from './tally.ts'

export const accuracyOf = (right: number, asked: number): AccuracyView => ({
  right,
  asked,
  accuracy: asked === 0 ? null : right / asked,
  interval: wilsonInterval(right, asked),
})

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/**
 * Accuracy on the revealed rounds that asked for the item's name. People count as one contestant that is right by the share of
 * those asked who were: one trial an item, like a model. Answers to one item are not independent, so counting each of them
 * would claim an interval far too narrow; with items as trials it is at most too wide. Rounds nobody was asked in do not count.
 */
export const race = (state: RoomState): RaceView => {
  const rounds = comparedRounds(state)
  const { shares, crowdRight, leads } = tallyOf(state)
  const { crowd } = state.options
  return {
    people: accuracyOf(sum(shares), shares.length),
    models: modelIds(state).map((model, m) => ({
      model,
      ...accuracyOf(rounds.filter((round) => saidRight(round, model)).length, rounds.length),
      beatenBy: [...leads].filter(([, lead]) => lead[m]! > 0).length,
    })),
    crowd: crowd ? accuracyOf(crowdRight, shares.length) : null,
    committee: crowd
      ? accuracyOf(rounds.filter((r) => r.committee.choice === r.label).length, rounds.length)
      : null,
  }
}
