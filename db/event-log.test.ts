import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS, DEFAULT_PART, type RoomEvent } from '../contracts/index.ts'
import { appendTogether } from './append-together.ts'
import { type DatabaseOptions, type OpenDatabase, openDatabase } from './client.ts'
import { FolderLockedError } from './lock-folder.ts'
import { appendAll, appendEvents } from './queries/append-events.ts'
import { createRoom } from './queries/create-room.ts'
import { deleteRoom } from './queries/delete-room.ts'
import { listOpenRooms } from './queries/list-open-rooms.ts'
import { listRoomsBefore } from './queries/list-rooms-before.ts'
import { readEvents } from './queries/read-events.ts'
import { readVersion } from './queries/read-version.ts'
import { ENGINES, throwaway } from './testing/engines.ts'

const roomCreated = (): RoomEvent => ({
  type: 'RoomCreated',
  at: 1_000,
  kind: 'classroom',
  code: 'ACDE',
  hostTokenHash: 'h',
  seed: 'seed',
  parts: [
    { ...DEFAULT_PART, choiceCount: 4 },
    { ...DEFAULT_PART, mode: 'tribunal', deck: { items: [0, 9_999] }, roundCount: 1, answerWindowS: null },
  ],
  options: { ...DEFAULT_OPTIONS, nicknames: { list: ['Zoë'], drawn: false } },
})
const joined = (playerId: string, nickname = playerId): RoomEvent => ({
  type: 'PlayerJoined',
  at: 2_000,
  playerId,
  nickname,
  tokenHash: 't',
  deviceHash: 'd',
  team: null,
})
const readable = (roomId: string, reason: string) => {
  throw new Error(`${roomId}: ${reason}`)
}
const closed: RoomEvent = { type: 'RoomClosed', at: 9_000 }

for (const { engine, skip, why } of ENGINES) {
  describe.skipIf(skip)(`the event log on ${engine}${why}`, () => {
    let database: OpenDatabase
    let drop = async () => {}
    let options: DatabaseOptions

    beforeAll(async () => {
      ;({ options, drop } = await throwaway(engine))
      database = await openDatabase(options)
    })
    afterAll(async () => {
      await database?.close()
      await drop()
    })

    const newRoom = async (...events: RoomEvent[]) => {
      const id = randomUUID()
      await createRoom(database.db, { id, code: 'ACDE', createdAt: 1_000 }, [roomCreated(), ...events])
      return id
    }
    const logOf = async (id: string) =>
      (await listOpenRooms(database.db, readable)).find((r) => r.id === id)?.events
    /** Rows as they lie in the tables, whatever the queries make of them. */
    const rowsOf = async (query: ReturnType<typeof sql>) => {
      const rows = await database.db.execute(query)
      return [...((rows as { rows?: unknown[] }).rows ?? (rows as unknown as unknown[]))]
    }

    it('R-DB-1: is the engine that was asked for', () => {
      expect(database.kind).toBe(engine === 'PGlite' ? 'embedded' : 'postgres')
    })

    it('R-LOG-8: a room of another version is told and left out, and the others are read', async () => {
      const [good, other] = [await newRoom(), await newRoom()]
      const foreign = { type: 'HatThrown', at: 3_000 } as unknown as RoomEvent
      await appendEvents(database.db, other, 1, [foreign])
      const told: string[] = []
      const ids = (await listOpenRooms(database.db, (id) => told.push(id))).map((room) => room.id)
      expect(told).toEqual([other])
      expect(ids).toContain(good)
      expect(ids).not.toContain(other)
      await appendEvents(database.db, other, 2, [closed])
    })

    it('R-LOAD-4: rooms that append together are stored together, and one that is refused costs the others nothing', async () => {
      const [a, b, c] = [await newRoom(), await newRoom(joined('there')), await newRoom()]
      const writes: number[] = []
      const append = appendTogether((appends) => {
        writes.push(appends.length)
        return appendAll(database.db, appends)
      })
      const first = append(a, 1, [joined('first')])
      const results = await Promise.allSettled([
        append(a, 2, [joined('second'), joined('third')]),
        append(b, 1, [joined('a version that is taken')]),
        append(c, 1, [joined('last'), closed]),
      ])
      await first
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
      expect(writes).toEqual([1, 3, 1, 1, 1])
      expect(await logOf(a)).toEqual([roomCreated(), joined('first'), joined('second'), joined('third')])
      expect(await logOf(b)).toEqual([roomCreated(), joined('there')])
      expect(await logOf(c)).toBeUndefined()
    })

    it('R-LOG-1: gives back what was stored, in order, to the bit', async () => {
      const log: RoomEvent[] = [
        roomCreated(),
        joined('a'),
        { type: 'PlayerRenamed', at: 3_000, playerId: 'a', nickname: 'Zoë' },
        { type: 'RoomLocked', at: 3_000, locked: true },
        { type: 'CountdownStarted', at: 1_700_000_000_001, round: 1, opensAt: 1_700_000_003_001 },
        {
          type: 'RoundOpened',
          at: 1_700_000_003_001,
          round: 1,
          mode: 'guess',
          practice: false,
          itemIndex: 9_999,
          choices: [0, 2, 4, 6],
          deadlineAt: null,
          subject: 'cnn1',
          shownLabel: null,
          shownAnswer: null,
          logDrawProbability: -9.210340371976182,
        },
        {
          type: 'AnswerSubmitted',
          at: 1_700_000_003_002,
          round: 1,
          playerId: 'a',
          choice: 6,
          certainty: 0,
          models: null,
        },
        {
          type: 'RoundRevealed',
          at: 1_700_000_003_003,
          round: 1,
          end: 'all-answered',
          label: 6,
          modelAnswers: [{ model: 'cnn1', choice: 6, confidence: 0.1 + 0.2 }],
          committee: { choice: 6, confidence: 1 / 3 },
          subjectProbabilities: [0.1 + 0.2, 0, 0, 0.7],
        },
        { type: 'StandingsShown', at: 4_000, round: 1 },
        { type: 'GameEnded', at: 4_000 },
        { type: 'RematchStarted', at: 4_000, seed: 'again' },
        { type: 'PlayerKicked', at: 4_000, playerId: 'a', ban: false },
      ]
      const id = await newRoom(...log.slice(1, 2))
      for (let version = 2; version < log.length; version += 2)
        await appendEvents(database.db, id, version, log.slice(version, version + 2))
      expect(await logOf(id)).toEqual(log)
    })

    it('R-NAME-1: keeps any nickname that can be shown', async () => {
      const nicknames = ['王小明', 'ليلى', 'Ada 🦊', '"; drop table rooms; --', "O'Neil \\ {}"]
      const id = await newRoom(...nicknames.map((name) => joined(name, name)))
      expect((await logOf(id))!.slice(1).map((e) => e.type === 'PlayerJoined' && e.nickname)).toEqual(
        nicknames,
      )
    })

    it('R-LOG-5: two writers of one version cannot both succeed, and nothing of the second is stored', async () => {
      const id = await newRoom()
      await appendEvents(database.db, id, 1, [joined('a')])
      await expect(appendEvents(database.db, id, 1, [joined('b')])).rejects.toThrow()
      // Its first version is free, its second is not.
      await appendEvents(database.db, id, 3, [joined('d')])
      await expect(appendEvents(database.db, id, 2, [joined('x'), joined('y')])).rejects.toThrow()
      const ids = (await logOf(id))!.map((e) => (e.type === 'PlayerJoined' ? e.playerId : e.type))
      expect(ids).toEqual(['RoomCreated', 'a', 'd'])
    })

    it('R-LOG-5: of two appends at once exactly one is stored', async () => {
      const id = await newRoom()
      const both = ['a', 'b'].map((who) => appendEvents(database.db, id, 1, [joined(who), joined(`${who}2`)]))
      const outcomes = (await Promise.allSettled(both)).map((o) => o.status)
      expect(outcomes.sort()).toEqual(['fulfilled', 'rejected'])
      expect(await logOf(id)).toHaveLength(3)
    })

    it('R-LOG-5: a refused closing leaves the room open', async () => {
      const id = await newRoom(joined('a'))
      await expect(appendEvents(database.db, id, 1, [closed])).rejects.toThrow()
      expect(await logOf(id)).toHaveLength(2)
    })

    it('R-LOG-5: a room is created whole or not at all, and nothing is appended to one that is not there', async () => {
      const id = await newRoom()
      const again = createRoom(database.db, { id, code: 'CCCC', createdAt: 1 }, [roomCreated()])
      await expect(again).rejects.toThrow()
      const broken = { ...joined('a'), type: null } as unknown as RoomEvent
      const half = randomUUID()
      await expect(
        createRoom(database.db, { id: half, code: 'CCCC', createdAt: 1 }, [roomCreated(), broken]),
      ).rejects.toThrow()
      expect(await rowsOf(sql`select id from rooms where id = ${half}`)).toEqual([])
      await expect(appendEvents(database.db, randomUUID(), 1, [joined('a')])).rejects.toThrow()
    })

    it('R-LOG-6: closed rooms are not listed', async () => {
      const [open, shut] = [await newRoom(), await newRoom(joined('a'))]
      await appendEvents(database.db, shut, 2, [joined('b'), closed])
      const ids = (await listOpenRooms(database.db, readable)).map((r) => r.id)
      expect(ids).toContain(open)
      expect(ids).not.toContain(shut)
    })

    it('R-REPORT-18: a closed room’s log can be read, and how long it is', async () => {
      const id = await newRoom(joined('a', 'Zoë'))
      await appendEvents(database.db, id, 2, [joined('b'), closed])
      expect(await readVersion(database.db, id)).toBe(4)
      expect(await readEvents(database.db, id)).toEqual([
        roomCreated(),
        joined('a', 'Zoë'),
        joined('b'),
        closed,
      ])
      expect(await readVersion(database.db, 'no-such-room')).toBeNull()
      expect(await readEvents(database.db, 'no-such-room')).toEqual([])
    })

    it('R-REPORT-20: of a deleted room no row is left, and of the others every one', async () => {
      const [kept, gone] = [await newRoom(joined('a')), await newRoom(joined('b'), joined('c'))]
      await deleteRoom(database.db, gone)
      expect(await rowsOf(sql`select id from rooms where id = ${gone}`)).toEqual([])
      expect(await rowsOf(sql`select version from room_events where room_id = ${gone}`)).toEqual([])
      expect(await rowsOf(sql`select version from room_events where room_id = ${kept}`)).toHaveLength(2)
      await deleteRoom(database.db, gone)
      await expect(appendEvents(database.db, gone, 3, [joined('d')])).rejects.toThrow()
    })

    it('R-REPORT-19: rooms are listed by the time of their opening, open or closed', async () => {
      const id = randomUUID()
      await createRoom(database.db, { id, code: 'ACDE', createdAt: 500 }, [roomCreated()])
      expect(await listRoomsBefore(database.db, 499)).toEqual([])
      expect(await listRoomsBefore(database.db, 500)).toEqual([id])
      await appendEvents(database.db, id, 1, [closed])
      expect(await listRoomsBefore(database.db, 999)).toEqual([id])
      const later = await newRoom()
      expect(await listRoomsBefore(database.db, 1_000)).toContain(later)
    })

    it('R-LOG-6, R-DB-1: the log is there after closing and opening again, migrations being run once', async () => {
      const id = await newRoom(joined('a'))
      await database.close()
      database = await openDatabase(options)
      expect(await logOf(id)).toHaveLength(2)
    })

    if (engine === 'PGlite') {
      it('R-DB-2: the folder is one process’s, until it is closed', async () => {
        await expect(openDatabase(options)).rejects.toThrow(FolderLockedError)
        const id = await newRoom()
        expect(await logOf(id)).toHaveLength(1)
      })
    }
  })
}
