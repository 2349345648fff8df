import { type Result, refuse } from '../../contracts/index.ts'
import { runErrand } from '../room/run-errand.ts'
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
  return runErrand(registry, { type: 'end-homework', key }, at)
}
