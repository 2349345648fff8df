import { ok, type Result } from '../../contracts/index.ts'
import type { LeaderboardContext } from './leaderboard-context.ts'

/**
 * Deletes a claim with everything that was played for it: name, history, answers, entries, and the rooms with their logs. What is
 * still being played is closed first, so that nothing is added any more.
 */
export const eraseClaim = async (
  { store, registry, now, changed }: LeaderboardContext,
  claimId: string,
): Promise<Result<null>> => {
  const own = () => [...registry.all()].filter(({ state }) => state.ranked?.claimId === claimId)
  for (const room of own()) {
    const closed = await room.execute({ type: 'close', actor: { role: 'system' }, now: now() })
    if (!closed.ok && closed.error.code !== 'room-closed') return closed
  }
  await store.deleteClaim(claimId)
  // Begun while the rest was being deleted: it has nothing left to be stored in.
  for (const room of own()) registry.remove(room)
  changed()
  return ok(null)
}
