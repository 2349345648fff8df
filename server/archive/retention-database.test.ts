import { sql } from 'drizzle-orm'
import pino from 'pino'
import { expect, it } from 'vitest'
import { DEFAULT_OPTIONS, DEFAULT_PART, type RoomEvent } from '../../contracts/index.ts'
import { countAnswers } from '../../db/queries/count-answers.ts'
import { createHomework } from '../../db/queries/create-homework.ts'
import { createRoom } from '../../db/queries/create-room.ts'
import { saveLabelVote } from '../../db/queries/save-label-vote.ts'
import { onEveryEngine } from '../../db/testing/on-every-engine.ts'
import { databaseStores } from '../database-stores.ts'
import { examplePack } from '../game/testing/example-pack.ts'
import { Registry } from '../room/registry.ts'
import { Records } from './records.ts'
import { Retention } from './retention.ts'

const DAY_MS = 86_400_000
const START = 1_700_000_000_000
const log = pino({ level: 'silent' })

const created = (at: number, homework?: { key: string; roomId: string }): RoomEvent => ({
  type: 'RoomCreated',
  at,
  kind: homework ? 'solo' : 'classroom',
  code: 'ACDE',
  hostTokenHash: homework ? null : 'h',
  seed: 'seed',
  parts: [{ ...DEFAULT_PART, deck: { items: [7] }, roundCount: 1 }],
  options: DEFAULT_OPTIONS,
  ...(homework && {
    homework: { ...homework, roomOpenedAt: START, until: START + 9, choices: [[0, 2, 4, 6]] },
  }),
})
const joined = (at: number, nickname: string): RoomEvent => ({
  type: 'PlayerJoined',
  at,
  playerId: `player-of-${nickname}`,
  nickname,
  tokenHash: 't',
  deviceHash: 'd',
  team: null,
})

onEveryEngine('retention', (database) => {
  let now = START
  const rowsOf = async (query: string) => {
    const result = await database().db.execute(sql.raw(query))
    return [...((result as { rows?: unknown[] }).rows ?? (result as unknown as unknown[]))]
  }

  /** Every row of every table, whatever tables there will be. */
  const everything = async (): Promise<string[]> => {
    const tables = (await rowsOf(
      "select tablename as name from pg_tables where schemaname = 'public' order by 1",
    )) as { name: string }[]
    const rows = await Promise.all(
      tables.map(async ({ name }) =>
        (await rowsOf(`select * from "${name}"`)).map((row) => `${name} ${JSON.stringify(row)}`),
      ),
    )
    return rows.flat().sort()
  }

  const classRoom = async (id: string) => {
    const { db } = database()
    await createRoom(db, { id, code: 'ACDE', createdAt: now }, [created(now), joined(now, `Zoë-${id}`)])
    const key = `homework-of-${id}`
    await createHomework(db, { key, roomId: id, game: 1, until: now + 9, createdAt: now })
    const attempt = { id: `attempt-${id}`, code: 'CCCC', createdAt: now + DAY_MS, homeworkKey: key }
    await createRoom(db, attempt, [created(now, { key, roomId: id }), joined(now, `Home-${id}`)])
    await countAnswers(db, { roomId: id, game: 1 }, [{ item: 7, choiceCount: 10, choice: 3, count: 1 }])
  }

  it('R-REPORT-19: after 180 days a room and all about it is gone from every table, and nothing else is', async () => {
    await classRoom('old')
    await saveLabelVote(database().db, {
      item: 7,
      voterHash: 'v',
      choice: 2,
      reason: 'shape',
      votedAt: now,
    } as never)
    now = START + 60 * DAY_MS
    await classRoom('young')
    const before = await everything()
    const { archive, events } = databaseStores(database().db, log)
    const output = { changed: () => {}, presenceChanged: () => {}, failed: () => {} }
    const registry = new Registry(examplePack(), events, output, () => now)
    const records = new Records(archive)
    const retention = new Retention({ registry, archive, records, log, retentionDays: 180, now: () => now })
    retention.stop()

    now = START + 180 * DAY_MS - 1
    expect(await retention.sweep()).toEqual({ due: 0, erased: 0 })
    expect(await everything()).toEqual(before)

    now = START + 180 * DAY_MS
    expect((await retention.sweep())?.erased).toBeGreaterThan(0)
    const after = await everything()
    expect(after.filter((row) => row.includes('old'))).toEqual([])
    expect(after).toEqual(before.filter((row) => !row.includes('old')))
    expect(after.some((row) => row.startsWith('people_answers'))).toBe(true)
    expect(after.some((row) => row.startsWith('label_votes'))).toBe(true)

    // What outlives its room: sums of nobody, and votes that no person can be told from.
    now = START + 240 * DAY_MS
    await retention.sweep()
    const tables = new Set((await everything()).map((row) => row.split(' ')[0]))
    expect([...tables].sort()).toEqual(['label_votes', 'people_answers'])
    registry.stop()
  })
})
