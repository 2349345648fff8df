import type { RoomEvent } from '../../../contracts/index.ts'
import type { MemoryStore } from '../../room/testing/memory-store.ts'
import type { Archive } from '../archive.ts'

/** The rooms of a memory store, as they are archived; counts what is read of it. */
export class MemoryArchive implements Archive {
  logsRead = 0
  failing = false

  constructor(private readonly store: MemoryStore) {}

  async readVersion(roomId: string): Promise<number | null> {
    if (this.failing) throw new Error('the disk is gone')
    return this.store.rooms.get(roomId)?.log.length ?? null
  }

  async readEvents(roomId: string): Promise<readonly RoomEvent[]> {
    this.logsRead += 1
    if (this.failing) throw new Error('the disk is gone')
    return [...(this.store.rooms.get(roomId)?.log ?? [])]
  }

  async deleteRoom(roomId: string): Promise<void> {
    if (this.failing) throw new Error('the disk is gone')
    this.store.rooms.delete(roomId)
  }

  async listRoomsBefore(time: number): Promise<readonly string[]> {
    if (this.failing) throw new Error('the disk is gone')
    return [...this.store.rooms].filter(([, { log }]) => log[0]!.at <= time).map(([id]) => id)
  }
}
