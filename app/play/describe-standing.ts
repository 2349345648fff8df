import type { PlayerView } from '../../contracts/index.ts'
import type { Texts } from '../messages/messages.ts'

/** Where a player stands by points, as far as that is known. */
export const describeStanding = (
  texts: Texts<'play'>,
  { rank, gapToNext, streak }: Pick<PlayerView, 'rank' | 'gapToNext' | 'streak'>,
): string => {
  const place =
    rank !== null &&
    (gapToNext === null
      ? texts('standing.rank', { rank })
      : texts('standing.rankAndGap', { rank, gap: gapToNext }))
  return [place, streak > 1 && texts('standing.streak', { count: streak })].filter(Boolean).join('. ')
}
