import type { RoomEvent } from '../../../contracts/index.ts'
import { MemoryStore } from '../../room/testing/memory-store.ts'

/** Keeps the logs of open rooms only, so that what a process holds is what it needs. */
export class ForgetfulStore extends MemoryStore {
  override async appendEvents(roomId: string, version: number, events: readonly RoomEvent[]): Promise<void> {
    await super.appendEvents(roomId, version, events)
    this.appends.length = 0
    if (events.some(({ type }) => type === 'RoomClosed')) this.rooms.delete(roomId)
  }
}
