import { DECK_ITEMS_MAX, SOLO_ROUNDS } from '../../../contracts/index.ts'
import { pickSeeded } from './pick-seeded.ts'

/** The items of a view that are played: all of them, or as many as a game holds, drawn by the view's own address. */
export interface Picks {
  readonly room: readonly number[]
  readonly solo: readonly number[]
}

export const picksOf = (items: ArrayLike<number>, query: string): Picks => ({
  room: pickSeeded(items, DECK_ITEMS_MAX, query),
  solo: pickSeeded(items, SOLO_ROUNDS, query),
})
