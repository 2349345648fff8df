import { loadSession, type Storage, saveSession } from './session-store.ts'

/**
 * A link that makes another browser a host, also of what a closed room left behind, which is addressed by its id. The token stands
 * behind the #, which no server and no referrer ever sees.
 */
export const hostLink = (
  origin: string,
  page: 'host' | 'remote',
  { code, roomId }: { code: string; roomId: string },
  token: string,
): string => `${origin}/${page}/${code}#${new URLSearchParams({ host: token, room: roomId })}`

/**
 * Takes the token of such a link into this browser's storage.
 *
 * @returns whether there was one
 */
export const adoptHostToken = (hash: string, code: string, storage: Storage, now: number): boolean => {
  const link = new URLSearchParams(hash.slice(1))
  const hostToken = link.get('host')
  if (!hostToken) return false
  const roomId = link.get('room') ?? undefined
  const known = loadSession(storage, code)
  if (known.hostToken !== hostToken || known.roomId === undefined)
    saveSession(storage, code, { hostToken, roomId }, now)
  return true
}
