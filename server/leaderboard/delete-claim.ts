import { ok, type Result } from '../../contracts/index.ts'
import { runErrand } from '../room/run-errand.ts'
import type { LeaderboardContext } from './leaderboard-context.ts'

/**
 * Deletes a claim with everything that was played for it: name, history, answers, entries, and the rooms with their logs. What is
 * still being played is closed first, so that nothing is added any more.
 */
export const eraseClaim = async (
  { store, registry, now, changed }: LeaderboardContext,
  claimId: string,
): Promise<Result<null>> => {
  const closed = await runErrand(registry, { type: 'close-ranked', claimId }, now())
  if (!closed.ok) return closed
  await store.deleteClaim(claimId)
  // Begun while the rest was being deleted: it has nothing left to be stored in.
  for (const room of [...registry.all()]) if (room.state.ranked?.claimId === claimId) registry.remove(room)
  changed()
  return ok(null)
}
