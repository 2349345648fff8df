import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FolderLockedError, lockFolder } from './lock-folder.ts'

let folder: string
const lock = () => join(folder, 'lock')
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catwalk-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('lockFolder', () => {
  it('R-DB-2: a folder in use is refused by the name of its holder, and free again afterwards', () => {
    const unlock = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(FolderLockedError)
    expect(() => lockFolder(folder)).toThrow(`${folder} is in use by process ${process.pid}.`)
    unlock()
    expect(existsSync(lock())).toBe(false)
    lockFolder(folder)()
  })

  it('R-DB-2: the lock of a dead process is taken over', () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    writeFileSync(lock(), `${pid} 12345`)
    const unlock = lockFolder(folder)
    expect(readFileSync(lock(), 'utf8')).toMatch(new RegExp(`^${process.pid} `))
    unlock()
  })

  it.runIf(existsSync('/proc/self/stat'))(
    'R-DB-2: a process that was given the dead one’s number is not taken for it',
    () => {
      writeFileSync(lock(), `${process.pid} 1`)
      lockFolder(folder)()
    },
  )

  it.each(['', 'nonsense', '0 0', '-1 0'])('R-DB-2: a lock that names nobody, %j, is taken over', (text) => {
    writeFileSync(lock(), text)
    lockFolder(folder)()
  })

  it('R-DB-2: a folder that cannot be written is an error, not a lock', () => {
    expect(() => lockFolder(join(folder, 'missing'))).toThrow(/ENOENT/)
  })
})
