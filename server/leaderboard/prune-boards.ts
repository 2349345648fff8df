import { periodKey } from '../../contracts/index.ts'
import type { LeaderboardContext } from './leaderboard-context.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Forgets claims without a name and boards of classes that nobody uses any more, and the entries of days and weeks gone by. */
export const pruneBoards = ({
  store,
  retentionDays,
  now,
}: Pick<LeaderboardContext, 'store' | 'retentionDays' | 'now'>): Promise<void> =>
  store.prune({
    unusedSince: now() - retentionDays * DAY_MS,
    day: periodKey('today', now()),
    week: periodKey('week', now()),
  })
