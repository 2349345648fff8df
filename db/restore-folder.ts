import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { PGLITE } from './client.ts'
import { lockFolder } from './lock-folder.ts'

const unzip = promisify(gunzip)

export class RestoreError extends Error {
  override readonly name = 'RestoreError'
}

interface Restoring {
  readonly backup: string
  readonly dataFolder: string
  readonly migrationsFolder: string
  /** Whether a database that is there may make room. */
  readonly replace: boolean
  /** For the name under which the old one is kept; epoch milliseconds. */
  readonly now: number
}

/**
 * Makes a backup the embedded database of a data folder. The backup is opened first, so that a broken one replaces nothing, and
 * the database that was there is kept beside it.
 *
 * @returns how many rooms it holds, and where the old database is now, null where there was none
 * @throws RestoreError, or FolderLockedError where a server runs on the folder
 */
export const restoreFolder = async ({ backup, dataFolder, migrationsFolder, replace, now }: Restoring) => {
  if (!existsSync(backup)) throw new RestoreError(`There is no file ${backup}.`)
  mkdirSync(dataFolder, { recursive: true })
  const unlock = lockFolder(dataFolder)
  const [current, fresh] = [join(dataFolder, PGLITE), join(dataFolder, `${PGLITE}.restoring`)]
  try {
    const occupied = existsSync(current)
    if (occupied && !replace)
      throw new RestoreError(`${dataFolder} holds a database. Add --replace; the old one is kept beside it.`)
    rmSync(fresh, { recursive: true, force: true })
    const rooms = await open(backup, fresh, migrationsFolder)
    const kept = occupied
      ? `${current}.before-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '')}`
      : null
    if (kept) renameSync(current, kept)
    renameSync(fresh, current)
    return { rooms, kept }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    unlock()
  }
}

/** Unpacks a backup into a folder and brings its schema up to date. @returns how many rooms it holds */
const open = async (backup: string, folder: string, migrationsFolder: string): Promise<number> => {
  const { PGlite } = await import('@electric-sql/pglite')
  const { drizzle } = await import('drizzle-orm/pglite')
  const { migrate } = await import('drizzle-orm/pglite/migrator')
  const broken = (): never => {
    throw new RestoreError(`${backup} is broken or no backup of Catwalk. Nothing was changed.`)
  }
  // Unzipped here: its checksum tells a file that was cut off, and PGlite would fail where nobody can catch it.
  const tar = await unzip(readFileSync(backup)).catch(broken)
  const loadDataDir = new Blob([new Uint8Array(tar)], { type: 'application/x-tar' })
  const client = await PGlite.create(folder, { loadDataDir }).catch(broken)
  try {
    await migrate(drizzle(client), { migrationsFolder })
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from rooms')
    return rows[0]!.count
  } catch {
    return broken()
  } finally {
    await client.close()
  }
}
