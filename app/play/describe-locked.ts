import type { PlayerView } from '../../contracts/index.ts'
import type { Words } from '../_lib/words.ts'
import type { Texts } from '../messages/messages.ts'

/** What a player has locked in, and how many have; null before that. */
export const describeLocked = (
  texts: Texts<'play'>,
  words: Words,
  { choice, certainty, models }: Pick<PlayerView, 'choice' | 'certainty' | 'models'>,
  counts: { answered: number; asked: number },
): string | null => {
  if (models !== null) return texts('question.lockedModels', { count: models.length, ...counts })
  if (choice === null) return null
  const label = words.className(choice)
  return certainty === null
    ? texts('question.locked', { label, ...counts })
    : texts('question.lockedSure', { label, certainty: words.percent(certainty / 100), ...counts })
}
