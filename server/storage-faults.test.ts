import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS, DEFAULT_PART, type RoomSettings } from '../contracts/index.ts'
import type { Database } from '../db/client.ts'
import { readEvents } from '../db/queries/read-events.ts'
import { ENGINES, throwaway } from '../db/testing/engines.ts'
import { breakableProxy } from './testing/breakable-proxy.ts'
import { serveOnDatabase } from './testing/serve-on-database.ts'

/** How long the database is away here, and in the long run of the same test. */
const AWAY_MS = process.env.FAULTS_AWAY_MS ? Number(process.env.FAULTS_AWAY_MS) : 1_500

const SETTINGS: RoomSettings = {
  parts: [{ ...DEFAULT_PART, deck: 'random', roundCount: 3, answerWindowS: 30 }],
  options: DEFAULT_OPTIONS,
}

type Served = Awaited<ReturnType<typeof serveOnDatabase>>

/** One player answers while the database does not store; the other one's browser insists until it does. */
const answersThrough = async (served: Served, fail: () => Promise<void>, mend: () => Promise<void>) => {
  const { room, players } = await served.question(SETTINGS)
  const [ana, ben] = [players[0]!, players[1]!]
  await fail()
  const before = room.state
  let refusals = 0
  const insisting = ana.insist('answer:submit', { round: 1, choice: 3 }, () => {
    refusals += 1
    return false
  })
  const refused = await ben.insist('answer:submit', { round: 1, choice: 4 }, () => true)
  expect(refused).toMatchObject({ ok: false, error: { code: 'storage-unavailable', retryable: true } })
  expect(room.state).toBe(before)
  await mend()
  expect(await insisting).toEqual({ ok: true, value: null })
  expect(refusals).toBeGreaterThan(0)
  expect(await ben.insist('answer:submit', { round: 1, choice: 5 })).toEqual({ ok: true, value: null })
  await ana.until(({ phase }) => phase.name === 'reveal')
  const answers = (await readEvents(served.db, room.id)).filter(({ type }) => type === 'AnswerSubmitted')
  expect(answers).toHaveLength(2)
}

const execute = async (db: Database, ...statements: string[]) => {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

/** As after a failover to a standby: every connection finds a database that only reads. */
const readOnly = async (db: Database, url: string | null, on: boolean): Promise<void> => {
  if (url === null) return execute(db, `set default_transaction_read_only = ${on}`)
  const admin = postgres(url, { max: 1, onnotice: () => {} })
  const name = new URL(url).pathname.slice(1)
  await admin.begin('read write', (sql) =>
    sql.unsafe(`alter database ${name} set default_transaction_read_only = ${on}`),
  )
  await admin`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name} and pid <> pg_backend_pid()`
  await admin.end()
}

for (const { engine, skip, why } of ENGINES) {
  describe.skipIf(skip)(`a database that does not store, on ${engine}${why}`, () => {
    it('R-FAULT-2: full or read-only, it refuses what can be tried again, changes nothing, and goes on afterwards', async () => {
      const { options, drop } = await throwaway(engine)
      const served = await serveOnDatabase(options)
      const run = (...statements: string[]) => execute(served.db, ...statements)
      try {
        await answersThrough(
          served,
          // What PostgreSQL itself reports where the disk is full.
          () =>
            run(
              `create function full_disk() returns trigger language plpgsql as $$ begin
                 raise exception using errcode = '53100', message = 'could not extend file: No space left on device';
               end $$`,
              'create trigger full_disk before insert on room_events execute function full_disk()',
            ),
          () => run('drop trigger full_disk on room_events'),
        )
        await answersThrough(
          served,
          () => readOnly(served.db, options.url, true),
          () => readOnly(served.db, options.url, false),
        )
      } finally {
        await served.close()
        await drop()
      }
    })
  })
}

const POSTGRES = ENGINES.find(({ engine }) => engine === 'PostgreSQL')!

describe.skipIf(POSTGRES.skip)(`a database that is away${POSTGRES.why}`, () => {
  it(`R-FAULT-2: for ${AWAY_MS} ms, answers are refused and not lost`, async () => {
    const { options, drop } = await throwaway('PostgreSQL')
    const url = new URL(options.url!)
    const proxy = await breakableProxy({ host: url.hostname, port: Number(url.port) })
    url.host = `127.0.0.1:${proxy.port}`
    const served = await serveOnDatabase({ ...options, url: url.href })
    try {
      await answersThrough(
        served,
        async () => proxy.cut(),
        async () => {
          await new Promise((later) => setTimeout(later, AWAY_MS))
          proxy.mend()
        },
      )
    } finally {
      await served.close()
      proxy.close()
      await drop()
    }
  })
})
