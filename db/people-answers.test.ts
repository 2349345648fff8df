import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { DEFAULT_OPTIONS, DEFAULT_PART, type RoomEvent } from '../contracts/index.ts'
import { appendEvents } from './queries/append-events.ts'
import { countAnswers } from './queries/count-answers.ts'
import { createRoom } from './queries/create-room.ts'
import { deleteRoom } from './queries/delete-room.ts'
import { listUncountedRooms } from './queries/list-uncounted-rooms.ts'
import { readPeopleAnswers } from './queries/read-people-answers.ts'
import { onEveryEngine } from './testing/on-every-engine.ts'

const created: RoomEvent = {
  type: 'RoomCreated',
  at: 1_000,
  kind: 'classroom',
  code: 'ACDE',
  hostTokenHash: 'h',
  seed: 'seed',
  parts: [DEFAULT_PART],
  options: DEFAULT_OPTIONS,
}
const ended: RoomEvent = { type: 'GameEnded', at: 2_000 }

onEveryEngine('people’s answers', (database) => {
  const newRoom = async (events: RoomEvent[] = []) => {
    const id = randomUUID()
    await createRoom(database().db, { id, code: 'ACDE', createdAt: 1_000 }, [created, ...events])
    return id
  }
  const countOf = async (item: number) =>
    (await readPeopleAnswers(database().db))
      .filter((row) => row.item === item)
      .map(({ choiceCount, choice, count }) => [choiceCount, choice, count])
      .sort()

  it('R-PEOPLE-1, R-PEOPLE-2: adds up over games, by choices offered, each game once', async () => {
    const { db } = database()
    const roomId = await newRoom()
    const first = [
      { item: 7, choiceCount: 10, choice: 6, count: 3 },
      { item: 7, choiceCount: 4, choice: 6, count: 1 },
    ]
    expect(await countAnswers(db, { roomId, game: 1 }, first)).toBe(true)
    expect(await countAnswers(db, { roomId, game: 1 }, first)).toBe(false)
    const second = [{ item: 7, choiceCount: 10, choice: 6, count: 2 }]
    const at = { roomId, game: 2 }
    const both = await Promise.all([countAnswers(db, at, second), countAnswers(db, at, second)])
    expect(both.toSorted()).toEqual([false, true])
    expect(await countOf(7)).toEqual([
      [10, 6, 5],
      [4, 6, 1],
    ])
  })

  it('R-PEOPLE-2: a write that fails leaves neither marker nor counts', async () => {
    const { db } = database()
    const roomId = await newRoom()
    const bad = [
      { item: 8, choiceCount: 10, choice: 1, count: 1 },
      { item: 8, choiceCount: 10, choice: 2, count: Number.NaN },
    ]
    await expect(countAnswers(db, { roomId, game: 1 }, bad)).rejects.toThrow()
    expect(await countOf(8)).toEqual([])
    expect(await countAnswers(db, { roomId, game: 1 }, bad.slice(0, 1))).toBe(true)
  })

  it('R-PEOPLE-3: finds the rooms with a game that ended and was not counted', async () => {
    const { db } = database()
    const open = await newRoom()
    const over = await newRoom([ended])
    const counted = await newRoom([ended])
    await countAnswers(db, { roomId: counted, game: 1 }, [])
    expect(await listUncountedRooms(db)).toEqual([over])
    await appendEvents(db, counted, 2, [{ type: 'RematchStarted', at: 3_000, seed: 'next' }, ended])
    expect((await listUncountedRooms(db)).toSorted()).toEqual([over, counted].toSorted())
    expect(open).not.toBe(over)
  })

  it('R-PEOPLE-4: counts outlive their room, the marker does not', async () => {
    const { db } = database()
    const roomId = await newRoom([ended])
    await countAnswers(db, { roomId, game: 1 }, [{ item: 9, choiceCount: 10, choice: 9, count: 4 }])
    await deleteRoom(db, roomId)
    expect(await countOf(9)).toEqual([[10, 9, 4]])
    expect(await listUncountedRooms(db)).not.toContain(roomId)
  })
})
