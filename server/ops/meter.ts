import type { CommandName, ErrorCode } from '../../contracts/index.ts'

/** What the game tells whoever measures it. Called on the way of every answer: nothing here may take its time. */
export interface Meter {
  /** A command was answered; `refused` says why not with success. */
  acknowledged(command: CommandName, seconds: number, refused: ErrorCode | null): void
  /** A stored change was encoded and handed to all the room's connections. */
  broadcast(seconds: number): void
  /** The event log took a write, or failed to. */
  appended(seconds: number, stored: boolean): void
  /** A connection that does not read was ended. */
  cutOff(): void
}

export const NO_METER: Meter = {
  acknowledged: () => {},
  broadcast: () => {},
  appended: () => {},
  cutOff: () => {},
}
