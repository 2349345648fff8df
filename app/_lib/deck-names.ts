import type { DeckName } from '../../contracts/index.ts'

/** The decks in the order in which they are offered. */
export const DECK_NAMES: readonly DeckName[] = [
  'close-calls',
  'random',
  'disagreement',
  'all-wrong',
  'confident-and-wrong',
  'easy',
  'hard',
  'tops',
]
