import type { RoomEvent } from '../../../contracts/index.ts'
import type { EventStore } from '../event-store.ts'

/** An event store in memory that keeps the promises of the port, and fails or waits when told to. */
export class MemoryStore implements EventStore {
  readonly rooms = new Map<string, { code: string; log: RoomEvent[] }>()
  /** Every append as it came in, also those that failed. */
  readonly appends: { roomId: string; version: number; types: string[] }[] = []
  failing = false
  /** Appends are stored, and then their confirmation is lost. */
  losing = false
  private gate: Promise<void> = Promise.resolve()

  /** Makes every write wait. @returns lets them go */
  hold(): () => void {
    let open = () => {}
    this.gate = new Promise((resolve) => {
      open = resolve
    })
    return open
  }

  async createRoom(room: { id: string; code: string }, events: readonly RoomEvent[]): Promise<void> {
    await this.gate
    if (this.failing) throw new Error('the disk is full')
    this.rooms.set(room.id, { code: room.code, log: [...events] })
  }

  async appendEvents(roomId: string, version: number, events: readonly RoomEvent[]): Promise<void> {
    this.appends.push({ roomId, version, types: events.map((e) => e.type) })
    await this.gate
    if (this.failing) throw new Error('the disk is full')
    const room = this.rooms.get(roomId)
    if (!room || room.log.length !== version) throw new Error(`version ${version} is not the next one`)
    room.log.push(...events)
    if (this.losing) throw new Error('the line broke')
  }

  async readEventsAfter(roomId: string, version: number): Promise<readonly RoomEvent[]> {
    if (this.failing || this.losing) throw new Error('the line is broken')
    return this.rooms.get(roomId)?.log.slice(version) ?? []
  }

  async listOpenRooms(): Promise<{ id: string; events: readonly RoomEvent[] }[]> {
    return [...this.rooms]
      .filter(([, { log }]) => log.every((e) => e.type !== 'RoomClosed'))
      .map(([id, { log }]) => ({ id, events: [...log] }))
  }
}
