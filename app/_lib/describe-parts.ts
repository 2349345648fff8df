import {
  ASKS_FOR_A_CLASS,
  CLASS_COUNT,
  type Deck,
  type DeckView,
  type PartView,
} from '../../contracts/index.ts'
import type { Texts } from '../messages/messages.ts'
import type { Words } from './words.ts'

type Part = Pick<PartView, 'mode' | 'roundCount' | 'choiceCount'> & { readonly deck: Deck | DeckView }

const deckName = (texts: Texts<'games'>, words: Words, { mode, deck }: Part): string => {
  // The court has cases of its own, whatever is chosen.
  if (mode === 'tribunal') return texts('decks.suspects')
  if (typeof deck === 'string') return texts(`decks.${deck}.name`)
  if ('items' in deck) return texts('decks.handPicked')
  return 'onlyRight' in deck
    ? texts('decks.onlyRight', { model: words.modelName(deck.onlyRight) })
    : words.list(deck.classes.map(words.className))
}

/** What a room plays, in a line: the deck, rounds and labels of a game of one part; of a lesson, its parts and rounds. */
export const describeParts = (texts: Texts<'games'>, words: Words, parts: readonly Part[]): string => {
  const rounds = parts.reduce((sum, part) => sum + part.roundCount, 0)
  const [part, ...more] = parts
  if (!part || more.length > 0) return texts('parts.several', { parts: parts.length, rounds })
  const deck = deckName(texts, words, part)
  return ASKS_FOR_A_CLASS[part.mode]
    ? texts('parts.one', { deck, rounds, choices: part.mode === 'tribunal' ? CLASS_COUNT : part.choiceCount })
    : texts('parts.oneOfModels', { deck, rounds })
}
