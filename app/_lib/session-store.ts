/** What this browser holds of a room; both tokens, where one browser hosts and plays. */
export interface StoredSession {
  /** Known from the first view on. */
  readonly roomId?: string | undefined
  readonly hostToken?: string | undefined
  readonly playerToken?: string | undefined
  /** The key of the homework that this is an attempt at. */
  readonly homework?: string | undefined
  /** The key of the class's board that this ranked game counts on as well. */
  readonly classKey?: string | undefined
}

/** What is needed of Web Storage. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const PREFIX = 'catwalk/room/'
const DEVICE = 'catwalk/device'
/** Old rooms are forgotten beyond this many, the oldest first: a teacher's rooms of half a year, whose reports are still there. */
const ROOMS_KEPT = 500

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

const TEXTS = ['roomId', 'hostToken', 'playerToken', 'homework', 'classKey'] as const

const isStored = (value: unknown): value is StoredSession & { savedAt: number } => {
  if (typeof value !== 'object' || value === null) return false
  const entry = value as Record<string, unknown>
  const texts = TEXTS.every((key) => entry[key] === undefined || typeof entry[key] === 'string')
  return texts && typeof entry.savedAt === 'number'
}

// By hand: a schema's library would be an eighth of all that a phone loads.
const read = (storage: Storage, key: string) => {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? '')
    return isStored(stored) ? stored : null
  } catch {
    return null
  }
}

/** Nothing, for a room this browser does not know, and for an entry that something else has overwritten. */
export const loadSession = (storage: Storage, code: string): StoredSession => {
  const found = read(storage, PREFIX + code)
  if (!found) return {}
  const { savedAt: _, ...session } = found
  return session
}

export interface KnownRoom extends StoredSession {
  readonly code: string
  readonly savedAt: number
}

/** Every room this browser knows, the latest first; one whose entry something else has overwritten holds nothing. */
export const listRooms = (storage: Storage): KnownRoom[] =>
  Array.from({ length: storage.length }, (_, i) => storage.key(i))
    .filter((key): key is string => key?.startsWith(PREFIX) ?? false)
    .map((key) => ({ savedAt: 0, ...read(storage, key), code: key.slice(PREFIX.length) }))
    .sort((a, b) => b.savedAt - a.savedAt)

/** A room by its id, since a code is given to another room once its own is closed. */
export const findRoom = (storage: Storage, roomId: string): KnownRoom | null =>
  listRooms(storage).find((room) => room.roomId === roomId) ?? null

/** This browser's last attempt at this homework; null where it has begun none. */
export const findAttempt = (storage: Storage, key: string): KnownRoom | null =>
  listRooms(storage).find((room) => room.homework === key && room.playerToken) ?? null

const forgetOldest = (storage: Storage): void => {
  for (const { code } of listRooms(storage).slice(ROOMS_KEPT)) storage.removeItem(PREFIX + code)
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
