import { NAMES_THE_ITEM, type PlayerView, type RevealedRoundView } from '../../contracts/index.ts'
import type { Words } from '../_lib/words.ts'
import type { Texts } from '../messages/messages.ts'

/** The models that a player was ahead of in this round: who was right beats those that were not; null where there is none. */
export const describeBeaten = (
  texts: Texts<'play'>,
  words: Words,
  { lastRound }: Pick<PlayerView, 'lastRound'>,
  { mode, label, modelAnswers }: Pick<RevealedRoundView, 'mode' | 'label' | 'modelAnswers'>,
): string | null => {
  if (!NAMES_THE_ITEM[mode] || !lastRound?.right) return null
  const beaten = modelAnswers.filter(({ choice }) => choice !== label)
  if (beaten.length === 0) return null
  return beaten.length === modelAnswers.length
    ? texts('beaten.all', { models: beaten.length })
    : texts('beaten.some', { models: words.list(beaten.map(({ model }) => words.modelName(model))) })
}
