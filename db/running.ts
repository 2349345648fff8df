import type { Database } from './client.ts'

/** The database of the server that runs in this process, and how often what stands on its boards has changed. */
interface Running {
  readonly db: Database
  boardVersion: number
}

// Pages are bundled apart from the server, with copies of its modules: only the process itself is common to both.
const KEY = Symbol.for('catwalk.running')
type Process = typeof globalThis & { [KEY]?: Running }

/** Called by the server once its database is open. @returns what to call after every change to a board */
export const registerDatabase = (db: Database): (() => void) => {
  const running: Running = { db, boardVersion: 0 }
  ;(globalThis as Process)[KEY] = running
  return () => {
    running.boardVersion += 1
  }
}

/** For pages. @throws where no server runs in this process, as while pages are being built */
export const runningDatabase = (): Readonly<Running> => {
  const running = (globalThis as Process)[KEY]
  if (!running) throw new Error('No server runs in this process, so there is no database to read')
  return running
}
