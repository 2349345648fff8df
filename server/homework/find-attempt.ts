import { ok, type Result, refuse } from '../../contracts/index.ts'
import type { Archive } from '../archive/archive.ts'
import { replay } from '../game/reduce.ts'
import type { RoomState } from '../game/state.ts'
import type { HomeworkContext } from './find-homework.ts'

/** An attempt at this homework as its log has it, open or closed. */
export const findAttempt = async (
  { archive }: { readonly archive: Archive },
  key: string,
  attemptId: string,
): Promise<Result<RoomState>> => {
  // Not through the kept records: attempts, each read a few times, would push the classes' reports out.
  const events = await archive.readEvents(attemptId)
  const attempt = events.length === 0 ? null : replay(events)
  return attempt?.homework?.key === key
    ? ok(attempt)
    : refuse('homework-unknown', 'There is no such attempt at this homework.')
}

/** Where an attempt lies: below the class's room and its homework. */
export interface AttemptPlace {
  readonly roomId: string
  readonly key: string
  readonly attemptId: string
}

/** The same, of homework that this room has set. */
export const findAttemptOf = async (
  context: HomeworkContext & { readonly archive: Archive },
  { roomId, key, attemptId }: AttemptPlace,
): Promise<Result<RoomState>> =>
  (await context.homework.read(key))?.roomId === roomId
    ? findAttempt(context, key, attemptId)
    : refuse('homework-unknown', 'This room has set no such homework.')
