import { createHash, randomUUID } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { type DatabaseOptions, openDatabase, PGLITE } from '../client.ts'

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

const within = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Whatever a first start goes by. */
const digestOfFirstStart = (): string => {
  const hash = createHash('sha256')
  const migrations = readdirSync(migrationsFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(sql|json)$/.test(name))
    .map((name) => join(migrationsFolder, name))
    .sort()
  for (const file of [
    within('db/client.ts'),
    within('node_modules/@electric-sql/pglite/package.json'),
    ...migrations,
  ])
    hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** What a first start of PGlite leaves, made by one and kept: to copy it takes a quarter of another. */
const keepFirstStart = async (): Promise<string> => {
  const kept = within(`.build/pglite-${digestOfFirstStart()}`)
  if (existsSync(kept)) return kept
  mkdirSync(within('.build'), { recursive: true })
  const dataFolder = mkdtempSync(within('.build/pglite-new-'))
  const { close } = await openDatabase({ url: null, dataFolder, migrationsFolder })
  await close()
  try {
    // At once, so that a run beside this one finds it whole or not at all.
    renameSync(join(dataFolder, PGLITE), kept)
  } catch (error) {
    if (!existsSync(kept)) throw error
  }
  rmSync(dataFolder, { recursive: true, force: true })
  return kept
}

/** Leaves in a data folder what a first start does. */
export const copyFirstStart = async (dataFolder: string): Promise<void> =>
  cpSync(await keepFirstStart(), join(dataFolder, PGLITE), { recursive: true })

/** A database for one run. `drop` when it is closed: nothing of it stays. */
export const throwaway = async (
  engine: (typeof ENGINES)[number]['engine'],
): Promise<{ options: DatabaseOptions; drop: () => Promise<void> }> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'catwalk-db-'))
  const created = engine === 'PostgreSQL' ? await createDatabase(POSTGRES!) : null
  if (!created) await copyFirstStart(dataFolder)
  return {
    options: { url: created?.url ?? null, dataFolder, migrationsFolder },
    drop: async () => {
      await created?.drop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
