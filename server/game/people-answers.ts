import type { Label } from '../../contracts/index.ts'
import { comparedRounds } from './compared.ts'
import { activePlayers, type RoomState } from './state.ts'

export interface PeopleAnswer {
  readonly item: number
  /** Classes that were on offer. */
  readonly choiceCount: number
  readonly choice: Label
  readonly count: number
}

/**
 * How often the people of a game named each item as which class: in rounds that counted and asked for the item's name, of two
 * votes the last, without those who were kicked.
 */
export const peopleAnswers = (state: RoomState): PeopleAnswer[] => {
  const sums = new Map<string, PeopleAnswer>()
  for (const { itemIndex: item, choices, answers } of comparedRounds(state))
    for (const { playerId } of activePlayers(state)) {
      const choice = answers.get(playerId)?.choice ?? null
      if (choice === null) continue
      const key = `${item}/${choices.length}/${choice}`
      const count = (sums.get(key)?.count ?? 0) + 1
      sums.set(key, { item, choiceCount: choices.length, choice, count })
    }
  return [...sums.values()]
}
