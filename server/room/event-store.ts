import type { RoomEvent } from '../../contracts/index.ts'

/** An open room of another server has this code. */
export class CodeTakenError extends Error {
  override readonly name = 'CodeTakenError'
}

/** Where rooms keep their logs. A promise that resolves means stored; one that rejects means nothing was. */
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
  listOpenRooms(): Promise<{ readonly id: string; readonly events: readonly RoomEvent[] }[]>
}
