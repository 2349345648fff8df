import type { RoomState } from '../game/state.ts'
import type { RoomRecord } from '../report/replay-games.ts'
import { type Erasing, eraseRoom } from './erase-room.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * When all that is known of a room is deleted: counted from its opening, so that the date stands from the start. An attempt at
 * homework goes with the room of its class.
 */
export const deletionDate = (
  { openedAt, state }: Pick<RoomRecord, 'openedAt'> & { readonly state: Pick<RoomState, 'homework'> },
  retentionDays: number,
): number => (state.homework?.roomOpenedAt ?? openedAt) + retentionDays * DAY_MS

interface RetentionOptions extends Erasing {
  readonly retentionDays: number
  /** What else goes by the same clock. */
  readonly further?: () => Promise<void>
}

/** Deletes rooms whose time is over, at the start and once a day. What fails is tried again the next day. */
export class Retention {
  private readonly timer: NodeJS.Timeout

  constructor(private readonly options: RetentionOptions) {
    this.timer = setInterval(() => void this.sweep(), DAY_MS).unref()
    void this.sweep()
  }

  stop(): void {
    clearInterval(this.timer)
  }

  /** Never rejects. @returns how many rooms were deleted of how many that were due; null where they could not be listed */
  async sweep(): Promise<{ readonly due: number; readonly erased: number } | null> {
    const { archive, now, retentionDays, log } = this.options
    try {
      const due = await archive.listRoomsBefore(now() - retentionDays * DAY_MS)
      let erased = 0
      for (const roomId of due) if ((await eraseRoom(this.options, roomId)).ok) erased += 1
      await this.options.further?.()
      if (due.length > 0) log.info({ due: due.length, erased }, 'rooms past their retention were deleted')
      return { due: due.length, erased }
    } catch (error) {
      log.error({ err: error }, 'rooms past their retention could not be listed')
      return null
    }
  }
}
