import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export class FolderLockedError extends Error {
  constructor(folder: string, pid: number) {
    super(
      `${folder} is in use by process ${pid}. Stop it first, or give this one another folder in DATA_DIR.`,
    )
    this.name = 'FolderLockedError'
  }
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const startOf = (pid: number): string => {
  try {
    // Field 22: the process's start. A pid that was given to another process since has another one.
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? ''
    )
  } catch {
    return ''
  }
}

/**
 * Takes a folder for this process. PGlite has no lock of its own, and two processes on one folder lose rows. A lock
 * left by a process that was killed is taken over.
 *
 * @returns gives the folder back
 * @throws FolderLockedError
 */
export const lockFolder = (folder: string): (() => void) => {
  const path = join(folder, 'lock')
  for (;;) {
    try {
      const file = openSync(path, 'wx')
      writeSync(file, `${process.pid} ${startOf(process.pid)}`)
      closeSync(file)
      return () => rmSync(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const [pid = '', start = ''] = readFileSync(path, 'utf8').split(' ')
      const holder = Number(pid)
      const held = holder > 0 && isRunning(holder) && startOf(holder) === start
      if (held) throw new FolderLockedError(folder, holder)
      rmSync(path, { force: true })
    }
  }
}
