import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_ROOM_SETTINGS } from '../../contracts/index.ts'
import { examplePack } from '../game/testing/example-pack.ts'
import { Registry } from '../room/registry.ts'
import { MemoryStore } from '../room/testing/memory-store.ts'
import { eraseRoom } from './erase-room.ts'
import { Records } from './records.ts'
import { deletionDate, Retention } from './retention.ts'
import { MemoryArchive } from './testing/memory-archive.ts'

const DAY_MS = 86_400_000
const START = 1_700_000_000_000
const log = pino({ level: 'silent' })
const stops: (() => void)[] = []

const serve = () => {
  const store = new MemoryStore()
  const archive = new MemoryArchive(store)
  const changed: string[] = []
  const registry: Registry = new Registry(
    examplePack(),
    store,
    {
      changed: (room, events) => {
        changed.push(...events.map((event) => event.type))
        if (events.some((event) => event.type === 'RoomClosed')) registry.remove(room)
      },
      presenceChanged: () => {},
      failed: () => {},
    },
    Date.now,
  )
  stops.push(() => registry.stop())
  const open = async () => {
    const created = await registry.createClassroom(DEFAULT_ROOM_SETTINGS)
    if (!created.ok) throw new Error(created.error.code)
    return registry.find(created.value.code)!
  }
  const erasing = { registry, archive, records: new Records(archive), log, now: Date.now }
  const retain = (retentionDays: number) => {
    const retention = new Retention({ ...erasing, retentionDays })
    stops.push(() => retention.stop())
  }
  return { store, archive, registry, changed, open, erasing, retain }
}

beforeEach(() => {
  vi.useFakeTimers({ now: START })
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.useRealTimers()
})

describe('records', () => {
  it('R-REPORT-18: many readers at once replay a log once, and again when something was added', async () => {
    const { archive, open, erasing } = serve()
    const room = await open()
    const { records } = erasing
    await Promise.all(Array.from({ length: 50 }, () => records.read(room.id)))
    expect(archive.logsRead).toBe(1)
    await room.execute({ type: 'lock', locked: true, actor: { role: 'host' }, now: Date.now() })
    expect((await records.read(room.id))!.state.locked).toBe(true)
    expect(archive.logsRead).toBe(2)
  })

  it('R-REPORT-18: keep no more than the last used, and no failure', async () => {
    const { archive, open, erasing } = serve()
    const rooms = []
    for (let i = 0; i < 17; i += 1) rooms.push(await open())
    for (const room of rooms) await erasing.records.read(room.id)
    await erasing.records.read(rooms[16]!.id)
    expect(archive.logsRead).toBe(17)
    await erasing.records.read(rooms[0]!.id)
    expect(archive.logsRead).toBe(18)
    archive.failing = true
    await expect(erasing.records.read(rooms[1]!.id)).rejects.toThrow('the disk is gone')
    archive.failing = false
    expect(await erasing.records.read(rooms[1]!.id)).not.toBeNull()
  })

  it('R-REPORT-16: a room that is not there has none', async () => {
    expect(await serve().erasing.records.read('nothing')).toBeNull()
  })
})

describe('erasing', () => {
  it('R-REPORT-20: an open room is closed first, its people told, and then nothing of it is left', async () => {
    const { store, registry, changed, open, erasing } = serve()
    const [room, other] = [await open(), await open()]
    await erasing.records.read(room.id)
    expect(await eraseRoom(erasing, room.id)).toMatchObject({ ok: true })
    expect(changed).toContain('RoomClosed')
    expect(registry.find(room.state.code)).toBeUndefined()
    expect([...store.rooms.keys()]).toEqual([other.id])
    expect(await erasing.records.read(room.id)).toBeNull()
    expect(await eraseRoom(erasing, room.id)).toMatchObject({ ok: true })
  })

  it('R-REPORT-20: where closing or deleting fails, it is said and can be tried again', async () => {
    const { store, archive, open, erasing } = serve()
    const room = await open()
    store.failing = true
    expect(await eraseRoom(erasing, room.id)).toMatchObject({ error: { code: 'storage-unavailable' } })
    store.failing = false
    archive.failing = true
    expect(await eraseRoom(erasing, room.id)).toMatchObject({ error: { code: 'storage-unavailable' } })
    archive.failing = false
    expect(await eraseRoom(erasing, room.id)).toMatchObject({ ok: true })
    expect(store.rooms.size).toBe(0)
  })
})

describe('retention', () => {
  it('R-REPORT-19: rooms go once their days are over, by a sweep at the start and one a day', async () => {
    const { store, open, retain } = serve()
    const old = await open()
    await vi.advanceTimersByTimeAsync(3 * DAY_MS)
    const young = await open()
    await vi.advanceTimersByTimeAsync(0)
    retain(5)
    await vi.advanceTimersByTimeAsync(2 * DAY_MS - 1)
    expect([...store.rooms.keys()]).toEqual([old.id, young.id])
    await vi.advanceTimersByTimeAsync(1)
    expect([...store.rooms.keys()]).toEqual([young.id])
    expect(Date.now()).toBe(deletionDate({ openedAt: START, state: { homework: null } }, 5))
    await vi.advanceTimersByTimeAsync(3 * DAY_MS)
    expect(store.rooms.size).toBe(0)
  })

  it('R-REPORT-19: what was due while the server was down goes at its start', async () => {
    const { store, open, retain } = serve()
    await open()
    vi.setSystemTime(deletionDate({ openedAt: START, state: { homework: null } }, 180))
    retain(180)
    await vi.advanceTimersByTimeAsync(0)
    expect(store.rooms.size).toBe(0)
  })

  it('R-REPORT-19: a day without a database only delays it', async () => {
    const { store, archive, open, retain } = serve()
    await open()
    retain(1)
    archive.failing = true
    await vi.advanceTimersByTimeAsync(DAY_MS)
    expect(store.rooms.size).toBe(1)
    archive.failing = false
    await vi.advanceTimersByTimeAsync(DAY_MS)
    expect(store.rooms.size).toBe(0)
  })
})
