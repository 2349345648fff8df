import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS, DEFAULT_PART, type RoomEvent } from '../contracts/index.ts'
import { type DatabaseOptions, type OpenDatabase, openDatabase } from './client.ts'
import { appendAll, isConflict } from './queries/append-events.ts'
import { claimRooms, giveRoom } from './queries/claim-rooms.ts'
import { createOwnedRoom } from './queries/create-owned-room.ts'
import { findOpenRoom } from './queries/find-open-room.ts'
import { readVersion } from './queries/read-version.ts'
import { buryNodes, deleteNode, listNodes, registerNode, renewNode } from './queries/renew-node.ts'
import { ENGINES, throwaway } from './testing/engines.ts'

const LEASE_MS = 60_000
const created = (code: string): RoomEvent => ({
  type: 'RoomCreated',
  at: 1_000,
  kind: 'classroom',
  code,
  hostTokenHash: 'h',
  seed: 'seed',
  parts: [DEFAULT_PART],
  options: DEFAULT_OPTIONS,
})
const locked: RoomEvent = { type: 'RoomLocked', at: 2_000, locked: true }
let drawn = 0
const newCode = () => `C${(drawn++).toString().padStart(3, '0')}`

for (const { engine, skip, why } of ENGINES) {
  describe.skipIf(skip)(`nodes on ${engine}${why}`, () => {
    let database: OpenDatabase
    let options: DatabaseOptions
    let drop = async () => {}

    beforeAll(async () => {
      ;({ options, drop } = await throwaway(engine))
      database = await openDatabase(options)
    })
    afterAll(async () => {
      await database?.close()
      await drop()
    })

    const newNode = async (leaseMs = LEASE_MS) => {
      const id = `node-${randomUUID()}`
      await registerNode(database.db, id, leaseMs)
      return id
    }
    const newRoom = async (owner: string) => {
      const [id, code] = [randomUUID(), newCode()]
      expect(await createOwnedRoom(database.db, owner, { id, code, createdAt: 1_000 }, [created(code)])).toBe(
        true,
      )
      return { id, code }
    }
    const append = (roomId: string, version: number, owner: string | null) =>
      appendAll(database.db, [{ roomId, version, events: [locked] }], owner)
    const claim = (owner: string, roomId: string) => claimRooms(database.db, owner, { roomId })

    it('R-NODE-1: only its owner appends to a room, and a refused append stores nothing', async () => {
      const [a, b] = [await newNode(), await newNode()]
      const { id } = await newRoom(a)
      await append(id, 1, a)
      const refused = await append(id, 2, b).catch((error: unknown) => error)
      expect(isConflict(refused)).toBe(true)
      expect(await readVersion(database.db, id)).toBe(2)
      await append(id, 2, a)
      expect(isConflict(await append(id, 2, a).catch((error: unknown) => error))).toBe(true)
    })

    it('R-NODE-2: a room is taken from the dead only, and its old owner is fenced from then on', async () => {
      const [a, b] = [await newNode(-1), await newNode()]
      const { id, code } = await newRoom(a)
      // Its lease is over, but nobody has buried it: it may still renew.
      expect(await findOpenRoom(database.db, code)).toMatchObject({
        id,
        owner: a,
        isOwned: true,
        isLate: true,
      })
      expect(await claim(b, id)).toEqual([])
      expect(await renewNode(database.db, a, -1)).toBe(true)
      await buryNodes(database.db)
      expect(await renewNode(database.db, a, LEASE_MS)).toBe(false)
      expect(await claim(b, id)).toEqual([id])
      expect(await findOpenRoom(database.db, code)).toEqual({ id, owner: b, isOwned: true, isLate: false })
      expect(isConflict(await append(id, 1, a).catch((error: unknown) => error))).toBe(true)
      await append(id, 1, b)
    })

    it('R-NODE-2: of many who want the same room one gets it', async () => {
      // Once in some dozens of times two of them meet in the narrowest place.
      for (let time = 0; time < 60; time += 1) {
        const gone = await newNode()
        const { id } = await newRoom(gone)
        await deleteNode(database.db, gone)
        const heirs = await Promise.all(Array.from({ length: 5 }, () => newNode()))
        const claimed = await Promise.all(heirs.map((heir) => claim(heir, id)))
        expect(claimed.flat()).toEqual([id])
      }
    })

    it('R-NODE-2: rooms without an owner are taken some at a time, closed and named ones left out', async () => {
      const [gone, heir] = [await newNode(), await newNode()]
      const rooms = [await newRoom(gone), await newRoom(gone), await newRoom(gone)].map(({ id }) => id)
      await append(rooms[0]!, 1, gone)
      await appendAll(database.db, [
        { roomId: rooms[1]!, version: 1, events: [{ type: 'RoomClosed', at: 3_000 }] },
      ])
      await deleteNode(database.db, gone)
      const except = [rooms[2]!]
      const first = await claimRooms(database.db, heir, { limit: 1, except })
      expect(first).toEqual([rooms[0]])
      expect(await claimRooms(database.db, heir, { limit: 10, except })).toEqual([])
      expect(await claimRooms(database.db, heir, { limit: 10, except: [] })).toEqual(except)
    })

    it('R-NODE-3: a room is given away by its owner only', async () => {
      const [a, b] = [await newNode(), await newNode()]
      const { id } = await newRoom(a)
      expect(await giveRoom(database.db, id, b, b)).toBe(false)
      expect(await giveRoom(database.db, id, a, b)).toBe(true)
      expect(isConflict(await append(id, 1, a).catch((error: unknown) => error))).toBe(true)
      await append(id, 1, b)
    })

    it('R-NODE-4: two open rooms never have one code, whoever opens them', async () => {
      const nodes = [await newNode(), await newNode()]
      const code = newCode()
      const open = (owner: string) =>
        createOwnedRoom(database.db, owner, { id: randomUUID(), code, createdAt: 1 }, [created(code)])
      expect((await Promise.all(nodes.map(open))).sort()).toEqual([false, true])
    })

    it('a node that leaves is not among the nodes', async () => {
      const id = await newNode()
      expect(await listNodes(database.db)).toContain(id)
      await deleteNode(database.db, id)
      expect(await listNodes(database.db)).not.toContain(id)
    })

    it.runIf(engine === 'PostgreSQL')(
      'R-NODE-2: a claim lets an append that is under way finish',
      async () => {
        const [a, b] = [await newNode(), await newNode()]
        const { id } = await newRoom(a)
        await database.db.transaction(async (tx) => {
          await appendAll(tx as never, [{ roomId: id, version: 1, events: [locked] }], a)
          await database.db.execute(sql`delete from nodes where id = ${a}`)
          expect(await claim(b, id)).toEqual([])
        })
        expect(await claim(b, id)).toEqual([id])
      },
    )
  })
}

describe.skipIf(ENGINES[1].skip)(`servers that start together${ENGINES[1].why}`, () => {
  it('R-NODE-10: bring the schema up to date one after another', async () => {
    const { options, drop } = await throwaway('PostgreSQL')
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase(options)))
    expect(await Promise.all(opened.map(({ db }) => listNodes(db)))).toEqual([[], [], []])
    await Promise.all(opened.map((database) => database.close()))
    await drop()
  })
})
