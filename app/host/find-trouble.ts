import {
  CLASS_COUNT,
  type ModelId,
  NICKNAME_LIST_MAX,
  NICKNAME_MAX_LENGTH,
  type RoomSettings,
} from '../../contracts/index.ts'
import { DECK_CHOICES, LESSON_CHOICES, NICKNAME_CHOICES, readSettings, typedNames } from './read-settings.ts'

/** How many pieces the decks have whose size is no matter of course; null where it is not known. */
export interface DeckSizes {
  readonly onlyRight: readonly { readonly model: ModelId; readonly pieces: number }[]
  /** What the tribunal draws from. */
  readonly suspects: number | null
}

/** Why no room would open with what is chosen. */
export type Trouble =
  | { readonly kind: 'noClass' | 'everyClass' | 'noName' }
  | { readonly kind: 'manyNames'; readonly names: number }
  | { readonly kind: 'longName'; readonly name: string }
  | { readonly kind: 'small'; readonly pieces: number; readonly rounds: number; readonly practice: number }

const piecesOf = ({ mode, deck }: RoomSettings['parts'][number], sizes: DeckSizes): number | null => {
  if (mode === 'tribunal') return sizes.suspects
  if (typeof deck === 'string' || 'classes' in deck) return null
  if ('items' in deck) return deck.items.length
  return sizes.onlyRight.find(({ model }) => model === deck.onlyRight)?.pieces ?? null
}

const sourceOf = ({ mode, deck }: RoomSettings['parts'][number]): string =>
  mode === 'tribunal' ? mode : JSON.stringify(deck)

/** Tells before the server does that a deck does not fill the rounds of all parts that draw from it. */
const findSmallDeck = ({ parts, options }: RoomSettings, sizes: DeckSizes): Trouble | null => {
  for (const part of parts) {
    const pieces = piecesOf(part, sizes)
    const drawing = parts.filter((each) => sourceOf(each) === sourceOf(part))
    const rounds = drawing.reduce((sum, { roundCount }) => sum + roundCount, 0)
    const practice = options.practice ? drawing.length : 0
    if (pieces !== null && pieces < rounds + practice) return { kind: 'small', pieces, rounds, practice }
  }
  return null
}

const findClassTrouble = (form: FormData): Trouble | null => {
  const lesson = Object.values<unknown>(LESSON_CHOICES).includes(form.get('mode'))
  if (lesson || form.get('deck') !== DECK_CHOICES.classes) return null
  const { length } = form.getAll('classes')
  if (length === 0) return { kind: 'noClass' }
  return length === CLASS_COUNT ? { kind: 'everyClass' } : null
}

const findNameTrouble = (form: FormData): Trouble | null => {
  if (form.get('nicknames') !== NICKNAME_CHOICES.list) return null
  const names = typedNames(form)
  if (names.length === 0) return { kind: 'noName' }
  if (names.length > NICKNAME_LIST_MAX) return { kind: 'manyNames', names: names.length }
  // The server would refuse whoever chose it.
  const name = names.find((each) => [...each].length > NICKNAME_MAX_LENGTH)
  return name === undefined ? null : { kind: 'longName', name }
}

/** Names are dealt when the room is opened; until then one stands for them. */
export const DEALT = ['–']

/** What is wrong with what the form holds; null where a room opens. */
export const findTrouble = (form: FormData, sizes: DeckSizes): Trouble | null =>
  findClassTrouble(form) ?? findNameTrouble(form) ?? findSmallDeck(readSettings(form, DEALT), sizes)
