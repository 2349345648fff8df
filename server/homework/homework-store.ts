import type { RoomEvent } from '../../contracts/index.ts'

export interface StoredHomework {
  readonly key: string
  readonly roomId: string
  readonly game: number
  readonly until: number
  readonly createdAt: number
}

export interface StoredAttempt {
  readonly id: string
  readonly events: readonly RoomEvent[]
}

/** Where homework lies. It goes with its room, and its attempts go with it. */
export interface HomeworkStore {
  create(homework: StoredHomework): Promise<void>
  /** Null where there is none, or it has gone with its room. */
  read(key: string): Promise<StoredHomework | null>
  /** What a room has set, in the order in which it did. */
  list(roomId: string): Promise<readonly StoredHomework[]>
  end(key: string, until: number): Promise<void>
  /** The logs of all attempts, in order of their beginning. */
  readAttempts(key: string): Promise<readonly StoredAttempt[]>
  /** The present name of each attempt. */
  listAttemptNames(key: string): Promise<readonly string[]>
  /**
   * Adds an event to the log of an attempt that is closed, and so has no room that could.
   *
   * @param version the last one stored
   */
  addToAttempt(attemptId: string, version: number, event: RoomEvent): Promise<void>
}
