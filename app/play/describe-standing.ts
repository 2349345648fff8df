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

/** How far it is to the place ahead. */
export const describeGap = (
  texts: Texts<'play'>,
  { rank, gapToNext }: Pick<PlayerView, 'rank' | 'gapToNext'>,
): string => {
  if (rank === null) return texts('standing.none')
  return gapToNext === null ? texts('standing.first') : texts('standing.gap', { gap: gapToNext })
}
