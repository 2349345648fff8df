import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS, DEFAULT_PART, type RoomSettings } from '../contracts/index.ts'
import { type Database, openDatabase } from '../db/client.ts'
import { DiskFullError, KEPT_FREE_BYTES } from '../db/disk-room.ts'
import { readEvents } from '../db/queries/read-events.ts'
import { copyFirstStart, ENGINES, throwaway } from '../db/testing/engines.ts'
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

/** A disk of this many bytes, and how to give it back; null where this process may mount none. */
const smallDisk = (bytes: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'catwalk-disk-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder])
  if (status === 0)
    return {
      folder,
      remove: () => {
        spawnSync('umount', [folder])
        rmSync(folder, { recursive: true, force: true })
      },
    }
  rmSync(folder, { recursive: true, force: true })
  return null
}

const disk = smallDisk(KEPT_FREE_BYTES * 3)

describe.skipIf(!disk)(`a disk that is full${disk ? '' : ' (skipped: no disk can be mounted here)'}`, () => {
  const folder = disk?.folder ?? ''
  const ballast = join(folder, 'ballast')
  const options = { url: null, dataFolder: join(folder, 'data'), migrationsFolder: 'db/migrations' }
  /** Leaves so many bytes to the database. */
  const fill = (left: number) => {
    const { bavail, bsize } = statfsSync(folder)
    writeFileSync(ballast, new Uint8Array(Math.max(0, bavail * bsize - left)))
  }
  afterAll(() => disk?.remove())

  it.each([
    ['nothing is left', 0],
    ['less is left than a panic would need', KEPT_FREE_BYTES - 2 ** 20],
  ])('R-FAULT-2: embedded, where %s, it refuses what can be tried again, reads, and goes on afterwards', async (_, left) => {
    rmSync(options.dataFolder, { recursive: true, force: true })
    await copyFirstStart(options.dataFolder)
    const served = await serveOnDatabase(options)
    try {
      await answersThrough(
        served,
        async () => {
          fill(left)
          await expect(served.ping()).rejects.toThrow(DiskFullError)
        },
        async () => rmSync(ballast),
      )
      await served.ping()
    } finally {
      await served.close()
    }
  })

  it('R-FAULT-2: does not start on a full disk, and says so', async () => {
    rmSync(options.dataFolder, { recursive: true, force: true })
    fill(KEPT_FREE_BYTES - 2 ** 20)
    await expect(openDatabase(options)).rejects.toThrow(/the disk has 6[23] MB left, .* needs 64 MB/)
    rmSync(ballast)
    await (await openDatabase(options)).close()
  })
})

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
