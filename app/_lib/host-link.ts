import { loadSession, type Storage, saveSession } from './session-store.ts'

const KEY = 'host='

/** A link that makes another browser a host. The token stands behind the #, which no server and no referrer ever sees. */
export const hostLink = (origin: string, page: 'host' | 'remote', code: string, token: string): string =>
  `${origin}/${page}/${code}#${KEY}${token}`

/**
 * Takes the token of such a link into this browser's storage.
 *
 * @returns whether there was one
 */
export const adoptHostToken = (hash: string, code: string, storage: Storage, now: number): boolean => {
  if (!hash.startsWith(`#${KEY}`)) return false
  const hostToken = hash.slice(1 + KEY.length)
  if (!hostToken || loadSession(storage, code).hostToken === hostToken) return hostToken !== ''
  saveSession(storage, code, { hostToken }, now)
  return true
}
