import type { Logger } from 'pino'
import { ok, type Result, refuse } from '../../contracts/index.ts'
import type { Registry } from '../room/registry.ts'
import { runErrand } from '../room/run-errand.ts'
import type { Archive } from './archive.ts'
import type { Records } from './records.ts'

export interface Erasing {
  readonly registry: Registry
  readonly archive: Archive
  readonly records: Records
  readonly log: Logger
  readonly now: () => number
}

/**
 * Deletes all that is known of a room, and of the attempts at its homework. What is still open is closed first, so that nothing
 * is added to it any more.
 */
export const eraseRoom = async (
  { registry, archive, records, log, now }: Erasing,
  roomId: string,
): Promise<Result<null>> => {
  const closed = await runErrand(registry, { type: 'close-room', roomId }, now())
  if (!closed.ok) return closed
  try {
    await archive.deleteRoom(roomId)
  } catch (error) {
    log.error({ room: roomId, err: error }, 'a room could not be deleted')
    return refuse('storage-unavailable', 'This could not be deleted just now. Try again.')
  }
  records.forget(roomId)
  // Begun while the rest was being deleted: it has nothing left to be stored in.
  for (const room of registry.attempts({ roomId })) registry.remove(room)
  return ok(null)
}
