import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { DEFAULT_OPTIONS, DEFAULT_PART, type RoomEvent } from '../contracts/index.ts'
import { appendEvents } from './queries/append-events.ts'
import { createHomework } from './queries/create-homework.ts'
import { createRoom } from './queries/create-room.ts'
import { deleteRoom } from './queries/delete-room.ts'
import { endHomework } from './queries/end-homework.ts'
import { listOpenRooms } from './queries/list-open-rooms.ts'
import { listAttemptNames, readAttempts } from './queries/read-attempts.ts'
import { listHomework, readHomework } from './queries/read-homework.ts'
import { onEveryEngine } from './testing/on-every-engine.ts'

const created = (homework?: { key: string; roomId: string }): RoomEvent => ({
  type: 'RoomCreated',
  at: 1_000,
  kind: homework ? 'solo' : 'classroom',
  code: 'ACDE',
  hostTokenHash: homework ? null : 'h',
  seed: 'seed',
  parts: [{ ...DEFAULT_PART, deck: { items: [7] }, roundCount: 1 }],
  options: DEFAULT_OPTIONS,
  ...(homework && {
    homework: { ...homework, roomOpenedAt: 1_000, until: 9_000, choices: [[0, 2, 4, 6]] },
  }),
})
const joined = (nickname: string): RoomEvent => ({
  type: 'PlayerJoined',
  at: 2_000,
  playerId: 'p',
  nickname,
  tokenHash: 't',
  deviceHash: 'd',
  team: null,
})

onEveryEngine('homework', (database) => {
  const newClass = async () => {
    const roomId = randomUUID()
    await createRoom(database().db, { id: roomId, code: 'ACDE', createdAt: 1_000 }, [created()])
    const homework = { key: randomUUID(), roomId, game: 1, until: 9_000, createdAt: 1_500 }
    await createHomework(database().db, homework)
    return homework
  }
  const attempt = async (
    { key, roomId }: { key: string; roomId: string },
    name: string,
    createdAt = 2_000,
  ) => {
    const id = randomUUID()
    const log = [created({ key, roomId }), joined(name)]
    await createRoom(database().db, { id, code: 'CDEF', createdAt, homeworkKey: key }, log)
    return { id, log }
  }
  const count = async (query: ReturnType<typeof sql>): Promise<number> => {
    const rows = await database().db.execute(query)
    const [row] = (rows as { rows?: unknown[] }).rows ?? (rows as unknown as unknown[])
    return Number((row as { n: unknown }).n)
  }

  it('R-HOMEWORK-1, R-DB-1: is stored with its room, and none is without one', async () => {
    const homework = await newClass()
    expect(await readHomework(database().db, homework.key)).toEqual(homework)
    expect(await readHomework(database().db, 'no-such-key')).toBeNull()
    const later = { ...homework, key: randomUUID(), createdAt: 1_600 }
    await createHomework(database().db, later)
    expect(await listHomework(database().db, homework.roomId)).toEqual([homework, later])
    await expect(
      createHomework(database().db, { ...homework, key: randomUUID(), roomId: 'nowhere' }),
    ).rejects.toThrow()
  })

  it('R-HOMEWORK-8: is ended by an earlier time, and no other with it', async () => {
    const [ended, other] = [await newClass(), await newClass()]
    await endHomework(database().db, ended.key, 3_000)
    expect((await readHomework(database().db, ended.key))!.until).toBe(3_000)
    expect((await readHomework(database().db, other.key))!.until).toBe(9_000)
  })

  it('R-HOMEWORK-4, R-HOMEWORK-9: has its attempts, in order, with their names', async () => {
    const [homework, other] = [await newClass(), await newClass()]
    const second = await attempt(homework, 'Zoë "B"', 3_000)
    const first = await attempt(homework, 'Ana')
    await attempt(other, 'Else')
    expect(await readAttempts(database().db, homework.key)).toEqual([
      { id: first.id, events: first.log },
      { id: second.id, events: second.log },
    ])
    expect((await listAttemptNames(database().db, homework.key)).sort()).toEqual(['Ana', 'Zoë "B"'])
  })

  it('R-HOMEWORK-11: the last name given to each is its name, also one given after it was closed', async () => {
    const homework = await newClass()
    const [ana, ben] = [await attempt(homework, 'Rude'), await attempt(homework, 'Ben')]
    const renamed = (nickname: string): RoomEvent => ({
      type: 'PlayerRenamed',
      at: 4_000,
      playerId: 'p',
      nickname,
    })
    await appendEvents(database().db, ana.id, 2, [renamed('Anna'), { type: 'RoomClosed', at: 4_000 }])
    await appendEvents(database().db, ana.id, 4, [renamed('Ana')])
    expect((await listAttemptNames(database().db, homework.key)).sort()).toEqual(['Ana', 'Ben'])
    await deleteRoom(database().db, ben.id)
    expect(await listAttemptNames(database().db, homework.key)).toEqual(['Ana'])
    expect(await readHomework(database().db, homework.key)).toEqual(homework)
  })

  it('R-LOG-6, R-HOMEWORK-5: an open attempt is restored with what ties it to its class', async () => {
    const homework = await newClass()
    const { id, log } = await attempt(homework, 'Ana')
    const restored = (await listOpenRooms(database().db, () => {})).find((room) => room.id === id)
    expect(restored!.events).toEqual(log)
  })

  it('R-HOMEWORK-10: goes with its room, and its attempts with it, every row', async () => {
    const [homework, other] = [await newClass(), await newClass()]
    const { id } = await attempt(homework, 'Ana')
    const { id: kept } = await attempt(other, 'Ana')
    await deleteRoom(database().db, homework.roomId)
    expect(await readHomework(database().db, homework.key)).toBeNull()
    expect(await count(sql`select count(*) n from rooms where id in (${homework.roomId}, ${id})`)).toBe(0)
    expect(await count(sql`select count(*) n from room_events where room_id = ${id}`)).toBe(0)
    expect(await count(sql`select count(*) n from room_events where room_id = ${kept}`)).toBe(2)
    await expect(attempt(homework, 'Late')).rejects.toThrow()
  })
})
