import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import type { DatabaseOptions } from '../client.ts'

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** TEST_DATABASE_URL, else a server on this machine that lets its superuser in. */
const findPostgres = async (): Promise<string | null> => {
  const named = process.env.TEST_DATABASE_URL
  const local = ['postgres', 'root'].map((user) => `postgres://${user}@127.0.0.1:5432/postgres`)
  for (const url of named ? [named] : local) {
    const client = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} })
    try {
      const [row] =
        await client`select rolcreatedb or rolsuper as may from pg_roles where rolname = current_user`
      if (row?.may) return url
    } catch {
      // Nobody there, or not for us: the next one.
    } finally {
      await client.end({ timeout: 1 })
    }
  }
  return null
}

const POSTGRES = await findPostgres()

/** What the same tests run on; without a server, PostgreSQL is skipped and says why. */
export const ENGINES = [
  { engine: 'PGlite', skip: false, why: '' },
  {
    engine: 'PostgreSQL',
    skip: POSTGRES === null,
    why:
      POSTGRES === null ? ' (skipped: no TEST_DATABASE_URL, and no server at 127.0.0.1:5432 lets us in)' : '',
  },
] as const

/** A database of its own on that server. */
const createDatabase = async (server: string) => {
  const name = `catwalk_test_${randomUUID().replaceAll('-', '')}`
  const admin = postgres(server, { max: 1, onnotice: () => {} })
  await admin.unsafe(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    url: url.href,
    drop: async () => {
      await admin.unsafe(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

/** A database for one run. `drop` when it is closed: nothing of it stays. */
export const throwaway = async (
  engine: (typeof ENGINES)[number]['engine'],
): Promise<{ options: DatabaseOptions; drop: () => Promise<void> }> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'catwalk-db-'))
  const created = engine === 'PostgreSQL' ? await createDatabase(POSTGRES!) : null
  return {
    options: { url: created?.url ?? null, dataFolder, migrationsFolder },
    drop: async () => {
      await created?.drop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
