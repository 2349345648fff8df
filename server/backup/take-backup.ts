import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase, PGLITE } from '../../db/client.ts'
import { FolderLockedError } from '../../db/lock-folder.ts'

export class BackupError extends Error {
  override readonly name = 'BackupError'
}

interface BackingUp {
  readonly file: string
  readonly dataFolder: string
  readonly migrationsFolder: string
  /** The server that may be running on the folder, and what opens its admin page. */
  readonly serverUrl: string
  readonly adminToken: string | undefined
}

/** From the server that holds the folder. */
const askServer = async ({ serverUrl, adminToken }: BackingUp): Promise<Uint8Array> => {
  if (adminToken === undefined)
    throw new BackupError(
      'A server runs on this folder. Set the same ADMIN_TOKEN for it and for this command, or stop it first.',
    )
  const headers = { Authorization: `Bearer ${adminToken}` }
  const response = await fetch(`${serverUrl}/admin/backup`, { method: 'POST', headers }).catch(() => {
    throw new BackupError(`The server does not answer at ${serverUrl}. Set PORT to where it is.`)
  })
  if (!response.ok)
    throw new BackupError(
      `The server at ${serverUrl} answers ${response.status}: is its ADMIN_TOKEN the same as this command's?`,
    )
  return new Uint8Array(await response.arrayBuffer())
}

/** From the folder itself. */
const readFolder = async ({ dataFolder, migrationsFolder }: BackingUp): Promise<Uint8Array> => {
  const database = await openDatabase({ url: null, dataFolder, migrationsFolder })
  try {
    return await database.dump!()
  } finally {
    await database.close()
  }
}

/**
 * Writes the embedded database into a file, whether a server runs on it or not.
 *
 * @returns its size in bytes
 * @throws BackupError
 */
export const takeBackup = async (options: BackingUp): Promise<number> => {
  const { file, dataFolder } = options
  if (existsSync(file)) throw new BackupError(`${file} is there already. Choose another name.`)
  if (!existsSync(join(dataFolder, PGLITE))) throw new BackupError(`There is no database in ${dataFolder}.`)
  const bytes = await readFolder(options).catch((error: unknown) => {
    if (error instanceof FolderLockedError) return askServer(options)
    throw error
  })
  // Under its name there is never half a backup. It holds names of people: nobody else's to read.
  const half = `${file}.part`
  try {
    writeFileSync(half, bytes, { mode: 0o600, flag: 'wx' })
    renameSync(half, file)
  } finally {
    rmSync(half, { force: true })
  }
  return bytes.length
}
