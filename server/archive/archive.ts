import type { RoomEvent } from '../../contracts/index.ts'

/** Where the logs of all rooms lie, also of closed ones. */
export interface Archive {
  /** Events stored of a room; null where there is no such room. */
  readVersion(roomId: string): Promise<number | null>
  readEvents(roomId: string): Promise<readonly RoomEvent[]>
  /** Of a room that is not there nothing is deleted. */
  deleteRoom(roomId: string): Promise<void>
  /** Rooms created at `time` or before. */
  listRoomsBefore(time: number): Promise<readonly string[]>
}
