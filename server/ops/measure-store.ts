import type { EventStore } from '../room/event-store.ts'
import type { Meter } from './meter.ts'

/** The same store, its writes timed. */
export const measureStore = (store: EventStore, meter: Meter): EventStore => {
  const timed = async (write: Promise<void>): Promise<void> => {
    const from = performance.now()
    let stored = false
    try {
      await write
      stored = true
    } finally {
      meter.appended((performance.now() - from) / 1000, stored)
    }
  }
  return {
    createRoom: (room, events) => timed(store.createRoom(room, events)),
    appendEvents: (roomId, version, events) => timed(store.appendEvents(roomId, version, events)),
    readEventsAfter: (roomId, version) => store.readEventsAfter(roomId, version),
    listOpenRooms: () => store.listOpenRooms(),
  }
}
