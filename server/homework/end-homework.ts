import { ok, type Result, refuse } from '../../contracts/index.ts'
import type { HomeworkContext } from './find-homework.ts'

/** Ends homework before its time: nobody begins any more, and open attempts end with what was answered. */
export const endHomework = async (
  { homework: store, registry, now }: HomeworkContext,
  roomId: string,
  key: string,
): Promise<Result<null>> => {
  const homework = await store.read(key)
  if (homework?.roomId !== roomId) return refuse('homework-unknown', 'This room has set no such homework.')
  const at = now()
  // In the past by then: an attempt that begins in this very moment is over.
  if (homework.until >= at) await store.end(key, at - 1)
  for (const room of registry.attempts({ key })) {
    const ended = await room.execute({ type: 'end', actor: { role: 'system' }, now: at })
    // One that had ended before is no trouble.
    if (!ended.ok && ended.error.retryable) return ended
  }
  return ok(null)
}
