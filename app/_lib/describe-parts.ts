import type { DeckView, RoomView } from '../../contracts/index.ts'
import type { Texts } from '../messages/messages.ts'
import type { Words } from './words.ts'

const deckName = (texts: Texts<'games'>, words: Words, deck: DeckView): string => {
  if (typeof deck === 'string') return texts(`decks.${deck}.name`)
  if ('items' in deck) return texts('decks.handPicked')
  return 'onlyRight' in deck
    ? texts('decks.onlyRight', { model: words.modelName(deck.onlyRight) })
    : words.list(deck.classes.map(words.className))
}

/** What a room plays, in a line: the deck, rounds and labels of a game of one part; of a lesson, its parts and rounds. */
export const describeParts = (texts: Texts<'games'>, words: Words, parts: RoomView['parts']): string => {
  const rounds = parts.reduce((sum, part) => sum + part.roundCount, 0)
  const [part, ...more] = parts
  if (!part || more.length > 0) return texts('parts.several', { parts: parts.length, rounds })
  const { deck, choiceCount } = part
  return texts('parts.one', { deck: deckName(texts, words, deck), rounds, choices: choiceCount })
}
