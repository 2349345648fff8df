import { z } from 'zod'

const SessionSchema = z.object({
  hostToken: z.string().optional(),
  playerToken: z.string().optional(),
})
/** What this browser holds of a room; both, where one browser hosts and plays. */
export type StoredSession = z.infer<typeof SessionSchema>

/** What is needed of Web Storage. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const PREFIX = 'catwalk/room/'
const DEVICE = 'catwalk/device'
/** Old rooms are forgotten beyond this many, the oldest first. */
const ROOMS_KEPT = 30

/** The browser's storage, or a memory of this page's life where the browser denies it. */
export const browserStorage = (): Storage => {
  try {
    const storage = window.localStorage
    storage.setItem('catwalk/probe', '1')
    storage.removeItem('catwalk/probe')
    return storage
  } catch {
    return memory
  }
}

export const memoryStorage = (): Storage => {
  const map = new Map<string, string>()
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    key: (i) => [...map.keys()][i] ?? null,
    get length() {
      return map.size
    },
  }
}
const memory = memoryStorage()

const StoredSchema = SessionSchema.extend({ savedAt: z.number() })

const read = (storage: Storage, key: string) => {
  try {
    return StoredSchema.parse(JSON.parse(storage.getItem(key) ?? ''))
  } catch {
    return null
  }
}

/** Nothing, for a room this browser does not know, and for an entry that something else has overwritten. */
export const loadSession = (storage: Storage, code: string): StoredSession => {
  const found = read(storage, PREFIX + code)
  return found ? { hostToken: found.hostToken, playerToken: found.playerToken } : {}
}

const forgetOldest = (storage: Storage): void => {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i))
  const rooms = keys
    .filter((key): key is string => key?.startsWith(PREFIX) ?? false)
    .map((key) => ({ key, savedAt: read(storage, key)?.savedAt ?? 0 }))
    .sort((a, b) => b.savedAt - a.savedAt)
  for (const { key } of rooms.slice(ROOMS_KEPT)) storage.removeItem(key)
}

/** Adds to what is known of the room. */
export const saveSession = (storage: Storage, code: string, part: StoredSession, now: number): void => {
  storage.setItem(PREFIX + code, JSON.stringify({ ...loadSession(storage, code), ...part, savedAt: now }))
  forgetOldest(storage)
}

export const forgetSession = (storage: Storage, code: string): void => storage.removeItem(PREFIX + code)

/** This browser's secret, by which a kick can keep it out. `crypto.randomUUID` is missing on plain http, as in a classroom. */
export const deviceKey = (storage: Storage): string => {
  const known = storage.getItem(DEVICE)
  if (known && known.length >= 20) return known
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const key = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
  storage.setItem(DEVICE, key)
  return key
}
