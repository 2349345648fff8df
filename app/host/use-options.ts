import { useTranslations } from 'use-intl'
import { ANSWER_WINDOWS_S, type DeckName, MODES, ROUND_COUNTS } from '../../contracts/index.ts'
import { DECK_NAMES } from '../_lib/deck-names.ts'
import { LESSON_CHOICES } from './read-settings.ts'

export const DEFAULT_DECK: DeckName = 'close-calls'
const numbers = (all: readonly number[]) => all.map((n) => ({ value: n, text: String(n) }))

/** What a room can be set to, in the page's language. */
export const useOptions = () => {
  const texts = useTranslations('host')
  const games = useTranslations('games')
  return {
    modes: [
      ...MODES.map((mode) => ({
        value: mode as string,
        text: games(`modes.${mode}.name`),
        line: games(`modes.${mode}.line`),
      })),
      {
        value: LESSON_CHOICES.prepared as string,
        text: texts('settings.lesson.name'),
        line: texts('settings.lesson.line'),
      },
      {
        value: LESSON_CHOICES.own,
        text: texts('settings.own.name'),
        line: texts('settings.own.line'),
      },
    ],
    decks: DECK_NAMES.map((deck) => ({
      value: deck,
      text: games(`decks.${deck}.name`),
      line: games(`decks.${deck}.line`),
    })),
    rounds: numbers(ROUND_COUNTS),
    seconds: [...numbers(ANSWER_WINDOWS_S), { value: 0, text: texts('settings.noSeconds') }],
    labels: [
      { value: 10, text: texts('settings.ten.name'), line: texts('settings.ten.line') },
      { value: 4, text: texts('settings.four.name'), line: texts('settings.four.line') },
    ],
  }
}
