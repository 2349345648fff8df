import type { Board } from '../../../contracts/index.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'

/** What a board is about, in words: its items, mode and labels, and its time span. */
export const describeBoard = (
  texts: Texts<'leaderboard'>,
  games: Texts<'games'>,
  words: Words,
  { deck, mode, label, choiceCount, period }: Board,
): string => {
  const items =
    label !== null
      ? texts('about.label', { label: words.className(label) })
      : deck === 'any'
        ? texts('filters.allDecks')
        : games(`decks.${deck}.name`)
  const played = mode === 'any' ? texts('filters.allModes') : games(`modes.${mode}.name`)
  return [
    items,
    played,
    texts('about.labels', { choices: choiceCount }),
    texts(`filters.times.${period}`),
  ].join(' · ')
}
