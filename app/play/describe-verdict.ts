import type { PlayerView, RevealedRoundView } from '../../contracts/index.ts'
import type { Words } from '../_lib/words.ts'
import type { Texts } from '../messages/messages.ts'

/** How a player's answer to this round was judged, and what it brought. */
export const describeVerdict = (
  texts: Texts<'play'>,
  words: Words,
  { lastRound, choice, models }: Pick<PlayerView, 'lastRound' | 'choice' | 'models'>,
  { mode, practice }: Pick<RevealedRoundView, 'mode' | 'practice'>,
): string => {
  if (!lastRound?.asked) return texts('verdict.late')
  if (choice === null && models === null) return texts('verdict.none')
  const { right, points } = lastRound
  const label = words.className(choice ?? 0)
  if (right === null) return texts('verdict.vote', { label })
  if (mode === 'fooled') {
    if (practice) return texts(right ? 'verdict.allFoundInPractice' : 'verdict.notAllFoundInPractice')
    return texts(right ? 'verdict.allFound' : 'verdict.notAllFound', { points })
  }
  // The duel takes points away, too.
  const amount = words.count(points)
  if (right) return practice ? texts('verdict.rightInPractice') : texts('verdict.right', { points, amount })
  if (points === 0) return texts('verdict.said', { label })
  return practice
    ? texts('verdict.wrongInPractice', { label })
    : texts('verdict.wrong', { label, points, amount })
}
