import { type RoomRecord, replayGames } from '../report/replay-games.ts'
import type { Archive } from './archive.ts'

/** A class that opens its pages at once reads one log; a few classes may do so side by side. */
const RECORDS_KEPT = 16

interface Kept {
  readonly version: number
  readonly record: Promise<RoomRecord | null>
}

/** Replayed rooms, the last used ones kept as long as nothing was added to their logs. */
export class Records {
  private readonly kept = new Map<string, Kept>()

  constructor(private readonly archive: Archive) {}

  /** Null where there is no such room. */
  async read(roomId: string): Promise<RoomRecord | null> {
    const version = await this.archive.readVersion(roomId)
    if (version === null) {
      this.forget(roomId)
      return null
    }
    const found = this.kept.get(roomId)
    const record = found?.version === version ? found.record : this.replay(roomId)
    // Set anew, it is the youngest of the map.
    this.kept.delete(roomId)
    this.kept.set(roomId, { version, record })
    const [oldest] = this.kept.keys()
    if (this.kept.size > RECORDS_KEPT && oldest) this.kept.delete(oldest)
    return record
  }

  forget(roomId: string): void {
    this.kept.delete(roomId)
  }

  private async replay(roomId: string): Promise<RoomRecord | null> {
    try {
      const events = await this.archive.readEvents(roomId)
      return events.length === 0 ? null : replayGames(events)
    } catch (error) {
      this.forget(roomId)
      throw error
    }
  }
}
