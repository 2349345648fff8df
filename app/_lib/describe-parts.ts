import { CLASS_NAMES, type DeckView, type RoomView } from '../../contracts/index.ts'
import { DECK_LABELS } from './decks.ts'
import { formatCount, formatList } from './format.ts'
import { modelName } from './models.ts'

const deckName = (deck: DeckView): string => {
  if (typeof deck === 'string') return DECK_LABELS[deck].name
  if ('items' in deck) return 'Hand-picked'
  return 'onlyRight' in deck
    ? `Only ${modelName(deck.onlyRight)} right`
    : formatList(deck.classes.map((label) => CLASS_NAMES[label]!))
}

/** What a room plays, in a line: the deck, rounds and labels of a game of one part; of a lesson, its parts and rounds. */
export const describeParts = (parts: RoomView['parts']): string => {
  const roundCount = parts.reduce((sum, part) => sum + part.roundCount, 0)
  const [part, ...more] = parts
  if (!part || more.length > 0) return `${formatCount(parts.length)} parts, ${roundCount} rounds`
  const { deck, choiceCount } = part
  const name = deckName(deck)
  return `${name}, ${roundCount} rounds, ${choiceCount === 10 ? 'ten' : 'four'} labels`
}
