import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { needRoom } from './disk-room.ts'
import { lockFolder } from './lock-folder.ts'

/** The one database type that queries are written against, whichever engine is behind it. */
export type Database = PgDatabase<PgQueryResultHKT>

export interface OpenDatabase {
  readonly db: Database
  readonly kind: 'embedded' | 'postgres'
  /** The embedded database as it is now, a gzipped tar that `restoreFolder` reads; null of PostgreSQL, which has its own tools. */
  readonly dump: (() => Promise<Uint8Array>) | null
  /** Resolves where it answers and has room to store; may wait as long as the network does. */
  ping(): Promise<void>
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** A PostgreSQL address; null for the embedded database. */
  readonly url: string | null
  /** Folder of the embedded database and its lock. */
  readonly dataFolder: string
  readonly migrationsFolder: string
}

const openPostgres = async (url: string, migrationsFolder: string): Promise<OpenDatabase> => {
  const { default: postgres } = await import('postgres')
  const { drizzle } = await import('drizzle-orm/postgres-js')
  const { migrate } = await import('drizzle-orm/postgres-js/migrator')
  const client = postgres(url, { max: 5, connect_timeout: 4, onnotice: () => {} })
  const db = drizzle(client)
  // Servers that start together migrate one after another.
  const alone = await client.reserve()
  await alone`select pg_advisory_lock(hashtext('catwalk migrations'))`
  try {
    await migrate(db, { migrationsFolder })
  } finally {
    await alone`select pg_advisory_unlock(hashtext('catwalk migrations'))`
    alone.release()
  }
  return {
    db,
    kind: 'postgres',
    dump: null,
    ping: async () => {
      await client`select 1`
    },
    close: () => client.end({ timeout: 5 }),
  }
}

/** Where in the data folder the embedded database lies. */
export const PGLITE = 'pglite'

const openEmbedded = async (dataFolder: string, migrationsFolder: string): Promise<OpenDatabase> => {
  const { PGlite } = await import('@electric-sql/pglite')
  const { drizzle } = await import('drizzle-orm/pglite')
  const { migrate } = await import('drizzle-orm/pglite/migrator')
  mkdirSync(dataFolder, { recursive: true })
  const unlock = lockFolder(dataFolder)
  try {
    needRoom(dataFolder)
    const client = await PGlite.create(join(dataFolder, PGLITE))
    const { query, transaction } = client
    // A read writes nothing, so it is answered also where nothing can be stored.
    client.query = async (text, ...rest) => {
      if (!/^\s*select\b/i.test(text)) needRoom(dataFolder)
      return query.call(client, text, ...rest) as never
    }
    client.transaction = async (work) => {
      needRoom(dataFolder)
      return transaction.call(client, work) as never
    }
    const db = drizzle(client)
    await migrate(db, { migrationsFolder })
    return {
      db,
      kind: 'embedded',
      dump: async () => {
        // What is in the log only would have to be played back when it is restored.
        await client.exec('checkpoint')
        return new Uint8Array(await (await client.dumpDataDir('gzip')).arrayBuffer())
      },
      ping: async () => {
        needRoom(dataFolder)
        await client.query('select 1')
      },
      close: async () => {
        await client.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/**
 * Opens the database and brings its schema up to date.
 *
 * @throws FolderLockedError where another process holds the embedded database
 * @throws DiskFullError where the embedded database has no room
 */
export const openDatabase = ({
  url,
  dataFolder,
  migrationsFolder,
}: DatabaseOptions): Promise<OpenDatabase> =>
  url === null ? openEmbedded(dataFolder, migrationsFolder) : openPostgres(url, migrationsFolder)
