import { createHmac, randomBytes } from 'node:crypto'

/** New with every start: a log tells one person's lines from another's, and nobody who they were. */
const KEY = randomBytes(32)

/** What a player is called in the log. */
export const pseudonym = (playerId: string): string =>
  createHmac('sha256', KEY).update(playerId).digest('base64url').slice(0, 10)
