import type { RoomEvent } from '../contracts/index.ts'
import { type Append, isConflict } from './queries/append-events.ts'

/** Bounds the time for which one write keeps an embedded database, and with it the process. */
const EVENTS_AT_ONCE = 1_000

interface Waiting extends Append {
  readonly stored: () => void
  readonly failed: (error: unknown) => void
}

/**
 * One write at a time; what many rooms append meanwhile goes together into the next. A statement costs as much as some twenty
 * events, so a hundred rooms with an answer each are one statement instead of a hundred.
 *
 * @param write stores all of them or none
 * @returns appends one room's events: resolves when they are stored, rejects where they are not
 */
export const appendTogether = (write: (appends: readonly Append[]) => Promise<void>) => {
  const waiting: Waiting[] = []
  let writing = false

  const take = (): Waiting[] => {
    let events = 0
    const end = waiting.findIndex((one) => {
      events += one.events.length
      return events > EVENTS_AT_ONCE
    })
    return waiting.splice(0, end === -1 ? waiting.length : Math.max(1, end))
  }

  const store = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      await write(batch)
      for (const { stored } of batch) stored()
    } catch (error) {
      // Which of them it was, the others need not suffer for.
      if (batch.length > 1 && isConflict(error)) for (const one of batch) await store([one])
      else for (const { failed } of batch) failed(error)
    }
  }

  const drain = async (): Promise<void> => {
    writing = true
    while (waiting.length > 0) await store(take())
    writing = false
  }

  return (roomId: string, version: number, events: readonly RoomEvent[]): Promise<void> =>
    new Promise((stored, failed) => {
      waiting.push({ roomId, version, events, stored, failed })
      if (!writing) void drain()
    })
}
