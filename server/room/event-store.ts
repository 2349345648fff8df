import type { RoomEvent } from '../../contracts/index.ts'

/** An open room of another server has this code. */
export class CodeTakenError extends Error {
  override readonly name = 'CodeTakenError'
}

/**
 * Where rooms keep their logs. A promise that resolves means stored. One that rejects mostly means that nothing was; but where
 * the line to the database broke, nobody knows: whoever goes on reads first what is there.
 */
export interface EventStore {
  createRoom(
    room: {
      readonly id: string
      readonly code: string
      readonly createdAt: number
      /** Of an attempt at homework, which goes with it. */
      readonly homeworkKey?: string | undefined
    },
    events: readonly RoomEvent[],
  ): Promise<void>
  appendEvents(roomId: string, version: number, events: readonly RoomEvent[]): Promise<void>
  /** The events stored after `version`, in order. */
  readEventsAfter(roomId: string, version: number): Promise<readonly RoomEvent[]>
  listOpenRooms(): Promise<{ readonly id: string; readonly events: readonly RoomEvent[] }[]>
}
