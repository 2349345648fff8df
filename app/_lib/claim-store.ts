import type { Claim } from '../../contracts/index.ts'
import type { Storage } from './session-store.ts'

const KEY = 'catwalk/claim'
const ID = /^[\w-]{8,24}$/
const SECRET = /^[\w-]{20,64}$/

// By hand: a schema's library would be an eighth of all that a phone loads.
const claimOf = (id: unknown, secret: unknown): Claim | null =>
  typeof id === 'string' && typeof secret === 'string' && ID.test(id) && SECRET.test(secret)
    ? { id, secret }
    : null

/** The place on the board that this browser holds; null where it holds none. */
export const loadClaim = (storage: Storage): Claim | null => {
  try {
    const stored = JSON.parse(storage.getItem(KEY) ?? '') as { id?: unknown; secret?: unknown } | null
    return claimOf(stored?.id, stored?.secret)
  } catch {
    return null
  }
}

export const saveClaim = (storage: Storage, { id, secret }: Claim): void =>
  storage.setItem(KEY, JSON.stringify({ id, secret }))

export const forgetClaim = (storage: Storage): void => storage.removeItem(KEY)

/** What a link holds behind `#`, which no server is ever sent. */
export const claimHash = ({ id, secret }: Claim): string => `#${id}.${secret}`

export const readClaimHash = (hash: string): Claim | null => {
  const [id, secret] = hash.replace(/^#/, '').split('.')
  return claimOf(id, secret)
}
