import type { PhaseView, PlayerView } from '../../contracts/index.ts'
import type { Texts } from '../messages/messages.ts'

/** What a player's game came to in a few words: the pieces named right, or where none was to be named the place by points. */
export const podiumTitle = (
  texts: Texts<'play'>,
  { tribunal }: Pick<Extract<PhaseView, { name: 'podium' }>, 'tribunal'>,
  { accuracy, rank }: Pick<PlayerView, 'accuracy' | 'rank'>,
): string => {
  if (accuracy?.asked) return texts('podium.title', { right: accuracy.right, asked: accuracy.asked })
  return tribunal || rank === null ? texts('podium.over') : texts('standing.rank', { rank })
}
