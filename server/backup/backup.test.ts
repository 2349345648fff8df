import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS, DEFAULT_PART } from '../../contracts/index.ts'
import { type DatabaseOptions, openDatabase } from '../../db/client.ts'
import { FolderLockedError } from '../../db/lock-folder.ts'
import { listOpenRooms } from '../../db/queries/list-open-rooms.ts'
import { RestoreError, restoreFolder } from '../../db/restore-folder.ts'
import { throwaway } from '../../db/testing/engines.ts'
import { createAdminApi } from '../http/admin-api.ts'
import { serveOnDatabase } from '../testing/serve-on-database.ts'
import { BackupError, takeBackup } from './take-backup.ts'

const TOKEN = 'the-token-of-an-administrator'
const unreadable = (_: string, reason: string) => {
  throw new Error(reason)
}

const folder = mkdtempSync(join(tmpdir(), 'catwalk-backup-'))
const file = join(folder, 'monday.tgz')
let options: DatabaseOptions
let drop = async () => {}
let served: Awaited<ReturnType<typeof serveOnDatabase>>
let admin = createServer()

const backingUp = () => ({
  file,
  dataFolder: options.dataFolder,
  migrationsFolder: options.migrationsFolder,
  serverUrl: `http://127.0.0.1:${(admin.address() as AddressInfo).port}`,
  adminToken: TOKEN as string | undefined,
})

beforeAll(async () => {
  ;({ options, drop } = await throwaway('PGlite'))
  served = await serveOnDatabase(options)
  const parts = [{ ...DEFAULT_PART, deck: 'random' as const, roundCount: 3 as const }]
  const { players } = await served.question({ parts, options: DEFAULT_OPTIONS })
  await players[0]!.insist('answer:submit', { round: 1, choice: 3 })
  const answer = createAdminApi({
    token: TOKEN,
    dump: served.dump,
    log: { info: () => {}, error: () => {} },
    now: Date.now,
  } as never)
  admin = createServer((request, response) => void answer(request, response))
  await new Promise<void>((listening) => admin.listen(0, '127.0.0.1', listening))
})
afterAll(async () => {
  await served.close()
  admin.close()
  await drop()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(() => rmSync(file, { force: true }))

const restoring = (dataFolder: string, replace = false, backup = file) =>
  restoreFolder({ backup, dataFolder, migrationsFolder: options.migrationsFolder, replace, now: 0 })

describe('backup and restore', () => {
  it('R-OPS-8: of a running server, with a game in progress, all is there again; what was there before is kept', async () => {
    expect(await takeBackup(backingUp())).toBe(statSync(file).size)
    expect(statSync(file).mode & 0o077).toBe(0)
    const stored = await listOpenRooms(served.db, unreadable)
    expect(stored[0]!.events.some(({ type }) => type === 'AnswerSubmitted')).toBe(true)
    const elsewhere = join(folder, 'elsewhere')
    expect(await restoring(elsewhere)).toEqual({ rooms: 1, kept: null })
    const database = await openDatabase({ ...options, dataFolder: elsewhere })
    expect(await listOpenRooms(database.db, unreadable)).toEqual(stored)
    await expect(restoring(elsewhere, true)).rejects.toThrow(FolderLockedError)
    await database.close()

    await expect(restoring(elsewhere)).rejects.toThrow(/holds a database. Add --replace/)
    const { kept } = await restoring(elsewhere, true)
    expect(existsSync(kept!)).toBe(true)
    expect(readdirSync(elsewhere).sort()).toEqual(['pglite', 'pglite.before-1970-01-01T000000'])

    writeFileSync(join(folder, 'broken.tgz'), Buffer.from([0x1f, 0x8b, 0, 1, 2, 3]))
    writeFileSync(join(folder, 'text.tgz'), 'nothing')
    for (const name of ['broken.tgz', 'text.tgz', 'missing.tgz'])
      await expect(restoring(elsewhere, true, join(folder, name))).rejects.toThrow(RestoreError)
    expect(readdirSync(elsewhere)).toHaveLength(2)

    rmSync(file)
    const dataFolder = elsewhere
    await takeBackup({ ...backingUp(), dataFolder, adminToken: undefined })
    expect((await restoring(join(folder, 'third'))).rooms).toBe(1)
  })

  it('R-OPS-8: says what is in its way', async () => {
    await expect(takeBackup({ ...backingUp(), adminToken: undefined })).rejects.toThrow(
      /Set the same ADMIN_TOKEN/,
    )
    await expect(takeBackup({ ...backingUp(), adminToken: `${TOKEN}x` })).rejects.toThrow(/answers 403/)
    await expect(takeBackup({ ...backingUp(), dataFolder: folder })).rejects.toThrow(/There is no database/)
    expect(existsSync(file)).toBe(false)
    writeFileSync(file, 'another')
    await expect(takeBackup(backingUp())).rejects.toThrow(BackupError)
  })
})
