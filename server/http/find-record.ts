import { ok, type Result, refuse } from '../../contracts/index.ts'
import type { Erasing } from '../archive/erase-room.ts'
import { deletionDate } from '../archive/retention.ts'
import type { RoomRecord } from '../report/replay-games.ts'

interface Keeping extends Pick<Erasing, 'records' | 'log' | 'now'> {
  readonly retentionDays: number
}

/** A room as it is archived. Past its date it is gone, whether or not the sweep has come by. */
export const findRecord = async (
  { records, retentionDays, log, now }: Keeping,
  roomId: string,
): Promise<Result<RoomRecord>> => {
  try {
    const record = await records.read(roomId)
    return record && now() < deletionDate(record, retentionDays)
      ? ok(record)
      : refuse('room-not-found', 'There is no such room, or it has been deleted.')
  } catch (error) {
    log.error({ room: roomId, err: error }, 'a room could not be read')
    return refuse('storage-unavailable', 'The room cannot be read just now. Try again.')
  }
}
