import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { DEFAULT_OPTIONS, DEFAULT_PART, ROWS_A_PAGE, type RoomEvent } from '../contracts/index.ts'
import { appendEvents } from './queries/append-events.ts'
import { createClassBoard, readClassBoard, touchClassBoard } from './queries/class-board.ts'
import { createClaim } from './queries/create-claim.ts'
import { createRoom } from './queries/create-room.ts'
import { deleteClaim, pruneBoards } from './queries/delete-claim.ts'
import { listUnscoredRooms } from './queries/list-unscored-rooms.ts'
import { nameClaim } from './queries/name-claim.ts'
import { readBoardPage, readStanding } from './queries/read-board.ts'
import {
  countRankedGames,
  listCountedAnswers,
  listDealt,
  listRankedGames,
  readClaim,
  readRankedGame,
} from './queries/read-claim.ts'
import { saveModelEntries, saveRankedGame } from './queries/save-ranked-game.ts'
import { boardEntries } from './schema/board-entries.ts'
import { claims } from './schema/claims.ts'
import { onEveryEngine } from './testing/on-every-engine.ts'

const created = (claimId: string, items: readonly number[]): RoomEvent => ({
  type: 'RoomCreated',
  at: 1_000,
  kind: 'solo',
  code: 'ACDE',
  hostTokenHash: null,
  seed: 'seed',
  parts: [DEFAULT_PART],
  options: DEFAULT_OPTIONS,
  ranked: {
    claimId,
    classId: null,
    items: items.map((itemIndex) => ({ itemIndex, logDrawProbability: -2 })),
  },
})

/** Every table that holds something of a claim. */
const TABLES = ['claims', 'ranked_games', 'ranked_items', 'board_entries', 'rooms', 'room_events']

onEveryEngine('the leaderboard', (database) => {
  const newClaim = async (name?: string) => {
    const id = randomUUID()
    await createClaim(database().db, { id, secretHash: 'hash', createdAt: 1_000 })
    if (name) await nameClaim(database().db, id, name, name.toUpperCase())
    return id
  }
  const newGame = async (claimId: string, items: readonly number[]) => {
    const roomId = randomUUID()
    await createRoom(database().db, { id: roomId, code: 'ACDE', createdAt: 1_000 }, [created(claimId, items)])
    return roomId
  }
  const game = (claimId: string, roomId: string, change: object = {}) => ({
    roomId,
    claimId,
    classId: null,
    endedAt: 5_000,
    deck: 'random',
    mode: 'classic',
    choiceCount: 10,
    right: 1,
    asked: 2,
    medianMs: 1_500,
    reason: null,
    ...change,
  })
  const answers = (items: readonly number[]) =>
    items.map((item) => ({ item, choice: item % 10, offered: 1023, right: item % 2 === 0 }))
  const entry = (board: string, theta = 1, se = 0.5) => ({ board, theta, se, right: 1, asked: 2 })
  const countIn = async (table: string): Promise<number> => {
    const rows = await database().db.execute(sql`select count(*) as n from ${sql.identifier(table)}`)
    const [row] = (rows as { rows?: unknown[] }).rows ?? (rows as unknown as unknown[])
    return Number((row as { n: unknown }).n)
  }

  it('R-RANKED-2: items are dealt with their room, and never twice to one claim', async () => {
    const { db } = database()
    const claimId = await newClaim()
    await newGame(claimId, [1, 2])
    await expect(newGame(claimId, [2, 3])).rejects.toThrow()
    expect((await listDealt(db, claimId)).toSorted()).toEqual([1, 2])
    await newGame(await newClaim(), [1, 2])
  })

  it('R-RANKED-7: a game is stored once, with its answers and entries, however often it is told', async () => {
    const { db } = database()
    const claimId = await newClaim('Once')
    const roomId = await newGame(claimId, [4, 5])
    const saved = { game: game(claimId, roomId), answers: answers([4, 5]) }
    const seen: number[] = []
    const save = () =>
      saveRankedGame(db, saved, (counted) => {
        seen.push(counted.length)
        return [entry('once')]
      })
    const stored = await Promise.all([save(), save(), save()])
    expect(stored.filter(Boolean)).toHaveLength(1)
    expect(seen).toEqual([2])
    expect(await countRankedGames(db, claimId)).toBe(1)
    expect(await readRankedGame(db, roomId)).toMatchObject({ claimId, medianMs: 1_500 })
    expect((await listRankedGames(db, claimId, 10)).map((g) => g.roomId)).toEqual([roomId])
    expect(await listCountedAnswers(db, claimId)).toMatchObject([
      { item: 4, right: true, offered: 1023, deck: 'random' },
      { item: 5, right: false },
    ])
  })

  it('R-RANKED-4: of a game that is kept off nothing counts', async () => {
    const { db } = database()
    const claimId = await newClaim('Fast')
    const roomId = await newGame(claimId, [6])
    const saved = { game: game(claimId, roomId, { reason: 'too-fast' }), answers: answers([6]) }
    await saveRankedGame(db, saved, () => [entry('fast')])
    expect(await listCountedAnswers(db, claimId)).toEqual([])
    expect(await readStanding(db, { people: 'fast', models: 'none' }, claimId)).toBeNull()
  })

  it('R-CLAIM-2: two who ask for one name at once do not both have it', async () => {
    const { db } = database()
    const [a, b] = [await newClaim(), await newClaim()]
    const named = await Promise.all([nameClaim(db, a, 'Same', 'SAME'), nameClaim(db, b, 'Sаme', 'SAME')])
    expect(named.filter(Boolean)).toHaveLength(1)
    const [loser, winner] = named[0] ? [b, a] : [a, b]
    expect((await readClaim(db, loser))!.name).toBeNull()
    expect(await nameClaim(db, winner, 'SAME', 'SAME')).toBe(true)
  })

  it('R-CLAIM-5: deleting a claim leaves no row of it in any table', async () => {
    const { db } = database()
    const before = await Promise.all(TABLES.map(countIn))
    const claimId = await newClaim('Gone')
    const roomId = await newGame(claimId, [7, 8])
    await appendEvents(db, roomId, 1, [{ type: 'GameEnded', at: 2_000 }])
    await saveRankedGame(db, { game: game(claimId, roomId), answers: answers([7, 8]) }, () => [entry('gone')])
    expect((await Promise.all(TABLES.map(countIn))).every((n, i) => n > before[i]!)).toBe(true)
    await deleteClaim(db, claimId)
    expect(await Promise.all(TABLES.map(countIn))).toEqual(before)
  })

  it('R-RANKED-7: finds the ranked rooms that ended and were not scored', async () => {
    const { db } = database()
    const claimId = await newClaim()
    const [open, over, scored] = [
      await newGame(claimId, [10]),
      await newGame(claimId, [11]),
      await newGame(claimId, [12]),
    ]
    for (const roomId of [over, scored]) await appendEvents(db, roomId, 1, [{ type: 'GameEnded', at: 2_000 }])
    await saveRankedGame(db, { game: game(claimId, scored), answers: [] }, () => [entry('scored')])
    const unscored = await listUnscoredRooms(db)
    expect(unscored).toContain(over)
    expect(unscored).not.toContain(open)
    expect(unscored).not.toContain(scored)
  })

  it('R-CLAIM-6: prunes what nobody used, and entries of days gone by', async () => {
    const { db } = database()
    const [nameless, named] = [await newClaim(), await newClaim('Kept')]
    await createClassBoard(db, { id: 'old', title: null, createdAt: 1_000 })
    await createClassBoard(db, { id: 'used', title: '7b', createdAt: 1_000 })
    await touchClassBoard(db, 'used', 9_000)
    const roomId = await newGame(named, [13])
    await saveRankedGame(db, { game: game(named, roomId), answers: [] }, () => [
      entry('d2026-01-01/x'),
      entry('d2026-01-02/x'),
      entry('w2025-12-22/x'),
      entry('w2025-12-29/x'),
      entry('all/x'),
    ])
    await pruneBoards(db, { unusedSince: 5_000, day: 'd2026-01-02', week: 'w2025-12-29' })
    expect(await readClaim(db, nameless)).toBeNull()
    expect(await readClaim(db, named)).not.toBeNull()
    expect([await readClassBoard(db, 'old'), await readClassBoard(db, 'used')]).toEqual([
      null,
      { title: '7b' },
    ])
    const left = await db
      .select({ board: boardEntries.board })
      .from(boardEntries)
      .where(sql`${boardEntries.contestant} = ${named}`)
    expect(left.map(({ board }) => board).toSorted()).toEqual(['all/x', 'd2026-01-02/x', 'w2025-12-29/x'])
  })

  it('R-BOARD-5: people and models stand together by θ − SE, and nobody without a name', async () => {
    const { db } = database()
    const keys = { people: 'together', models: 'the models' }
    const [ann, bob, anonymous] = [await newClaim('Ann'), await newClaim('Bob'), await newClaim()]
    const stand = async (claimId: string, item: number, theta: number, se: number) => {
      const roomId = await newGame(claimId, [item])
      await saveRankedGame(db, { game: game(claimId, roomId), answers: [] }, () => [
        entry('together', theta, se),
      ])
    }
    await stand(ann, 21, 1.5, 1)
    await stand(bob, 22, 1, 0.2)
    await stand(anonymous, 23, 2, 0.1)
    await saveModelEntries(db, [
      { ...entry('the models', 0.6, 0.01), contestant: 'cnn1' },
      { ...entry('other models', 3, 0.01), contestant: 'cnn1' },
    ])
    const page = await readBoardPage(db, keys, 1)
    expect(page.rows.map(({ rank, name, contestant, kind }) => [rank, name ?? contestant, kind])).toEqual([
      [1, 'Bob', 'person'],
      [2, 'cnn1', 'model'],
      [3, 'Ann', 'person'],
    ])
    expect([page.total, page.people, page.pageCount]).toEqual([3, 2, 1])
    expect(await readStanding(db, keys, ann)).toMatchObject({ rank: 3, of: 3, theta: 1.5 })
    // Without a name one is told where one would stand.
    expect(await readStanding(db, keys, anonymous)).toMatchObject({ rank: 1, of: 4 })
  })

  it('R-BOARD-10: the first page of ten thousand entries comes at once', async () => {
    const { db } = database()
    await db.execute(sql`insert into claims (id, secret_hash, name, name_skeleton, created_at, used_at)
        select 'many' || i, 'h', 'Name ' || i, 'NAME' || i, 0, 0 from generate_series(1, 10000) i`)
    await db.execute(sql`insert into board_entries (board, contestant, claim_id, theta, se, lower, "right", asked)
        select 'many', 'many' || i, 'many' || i, i / 5000.0, .5, i / 5000.0 - .5, 5, 10 from generate_series(1, 10000) i`)
    const keys = { people: 'many', models: 'the models' }
    await readBoardPage(db, keys, 1)
    const begun = performance.now()
    const [first, last] = [await readBoardPage(db, keys, 1), await readBoardPage(db, keys, 1_000_000)]
    const standing = await readStanding(db, keys, 'many5000')
    // Three reads, on a machine that may have others to serve.
    expect(performance.now() - begun).toBeLessThan(1_500)
    expect(first.rows).toHaveLength(ROWS_A_PAGE)
    expect(first.rows[0]).toMatchObject({ rank: 1, name: 'Name 10000' })
    expect([first.total, first.pageCount]).toEqual([10_001, 401])
    expect([last.page, last.rows.at(-1)!.rank]).toEqual([401, 10_001])
    expect(standing!.rank).toBeGreaterThan(5_000)
    await db.delete(claims).where(sql`${claims.id} like 'many%'`)
  })
})
