import type { Result } from '../../contracts/index.ts'
import type { Archive } from '../archive/archive.ts'
import { eraseRoom } from '../archive/erase-room.ts'
import { type AttemptPlace, findAttemptOf } from './find-attempt.ts'
import type { HomeworkContext } from './find-homework.ts'

/** Deletes all that is known of an attempt. Its name and its place among the attempts are free again. */
export const removeAttempt = async (
  context: HomeworkContext & { readonly archive: Archive },
  place: AttemptPlace,
): Promise<Result<null>> => {
  const found = await findAttemptOf(context, place)
  return found.ok ? eraseRoom(context, place.attemptId) : found
}
