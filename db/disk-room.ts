import { statfsSync } from 'node:fs'

/**
 * Bytes that stay free beside the embedded database. PGlite that cannot write its log ahead (files of 16 MB) ends like
 * PostgreSQL, by a panic, which for it is a loop that stops the whole process: so it is never brought there.
 */
export const KEPT_FREE_BYTES = 64 * 2 ** 20

/** As PostgreSQL reports it: `code` is its `disk_full`. */
export class DiskFullError extends Error {
  readonly code = '53100'

  constructor(folder: string, freeBytes: number) {
    const megabytes = (bytes: number) => Math.floor(bytes / 2 ** 20)
    super(
      `${folder}: the disk has ${megabytes(freeBytes)} MB left, and the embedded database needs ${megabytes(KEPT_FREE_BYTES)} MB. Free some, or choose another folder in DATA_DIR.`,
    )
    this.name = 'DiskFullError'
  }
}

/**
 * Asks at once, as PGlite reads and writes its files: it takes microseconds, and a write that waited for the answer would wait for a
 * turn of the event loop, which a school's answers make long.
 *
 * @throws DiskFullError where less than `KEPT_FREE_BYTES` are left on the folder's disk
 */
export const needRoom = (folder: string): void => {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  if (free < KEPT_FREE_BYTES) throw new DiskFullError(folder, free)
}
