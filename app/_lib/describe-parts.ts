import type { RoomView } from '../../contracts/index.ts'
import { DECK_LABELS } from './decks.ts'
import { formatCount } from './format.ts'

/** What a room plays, in a line: the deck, rounds and labels of a game of one part; of a lesson, its parts and rounds. */
export const describeParts = (parts: RoomView['parts']): string => {
  const roundCount = parts.reduce((sum, part) => sum + part.roundCount, 0)
  const [part, ...more] = parts
  if (!part || more.length > 0) return `${formatCount(parts.length)} parts, ${roundCount} rounds`
  const { deck, choiceCount } = part
  const name = typeof deck === 'string' ? DECK_LABELS[deck].name : 'Hand-picked'
  return `${name}, ${roundCount} rounds, ${choiceCount === 10 ? 'ten' : 'four'} labels`
}
