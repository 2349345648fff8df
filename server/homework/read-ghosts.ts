import { type GhostsView, ok, type Result } from '../../contracts/index.ts'
import type { Archive } from '../archive/archive.ts'
import type { RoomState } from '../game/state.ts'
import { findAttempt } from './find-attempt.ts'
import { findHomework, type HomeworkContext } from './find-homework.ts'
import { ghostsView } from './ghosts-view.ts'

/** What an attempt may see of the class. `admit` says which of the attempt's players asks. */
export const readGhosts = async (
  context: HomeworkContext & { readonly archive: Archive },
  key: string,
  attemptId: string,
  admit: (attempt: RoomState) => Result<string>,
): Promise<Result<GhostsView>> => {
  const attempt = await findAttempt(context, key, attemptId)
  if (!attempt.ok) return attempt
  const admitted = admit(attempt.value)
  if (!admitted.ok) return admitted
  const found = await findHomework(context, key)
  if (!found.ok) return found
  return ok(ghostsView(found.value.record, found.value.pieces, attempt.value, admitted.value))
}
