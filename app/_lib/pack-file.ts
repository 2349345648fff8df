import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

const inPack = (path: string): string =>
  join(/*turbopackIgnore: true*/ process.env.CONTENT_DIR ?? 'content', path)

/** A file of the running server's content pack. */
export const readPackFile = (path: string): Promise<Buffer> => readFile(inPack(path))

export const readGzipped = async (path: string): Promise<Buffer> =>
  promisify(gunzip)(await readPackFile(path))

export const readJson = async (path: string): Promise<unknown> =>
  JSON.parse((await readPackFile(path)).toString('utf8'))

/** Null where the pack does not have the file; every other fault is thrown. */
export const orAbsent = async <T>(reading: Promise<T>): Promise<T | null> => {
  try {
    return await reading
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Reads once a process; a failure is forgotten, so a restored file is found without a restart. */
export const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let reading: Promise<T> | null = null
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = null
      throw error
    })
    return reading
  }
}
