import { type GhostsView, ok, type Result, refuse } from '../../contracts/index.ts'
import type { Archive } from '../archive/archive.ts'
import { replay } from '../game/reduce.ts'
import type { RoomState } from '../game/state.ts'
import { findHomework, type HomeworkContext } from './find-homework.ts'
import { ghostsView } from './ghosts-view.ts'

/** What an attempt may see of the class. `admit` says which of the attempt's players asks. */
export const readGhosts = async (
  context: HomeworkContext & { readonly archive: Archive },
  key: string,
  attemptId: string,
  admit: (attempt: RoomState) => Result<string>,
): Promise<Result<GhostsView>> => {
  // Not through the kept records: attempts, each read a few times, would push the classes' reports out.
  const events = await context.archive.readEvents(attemptId)
  const attempt = events.length === 0 ? null : replay(events)
  if (attempt?.homework?.key !== key)
    return refuse('homework-unknown', 'There is no such attempt at this homework.')
  const admitted = admit(attempt)
  if (!admitted.ok) return admitted
  const found = await findHomework(context, key)
  if (!found.ok) return found
  return ok(ghostsView(found.value.record, found.value.pieces, attempt, admitted.value))
}
