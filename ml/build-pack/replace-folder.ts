import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CACHE } from '../paths.ts'

/**
 * Makes the files (path inside the folder → bytes) the whole content of `folder`. Built aside and swapped in by renaming, so
 * that a reader sees the old folder or the new one; a failure leaves the old one.
 */
export const replaceFolder = async (
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Promise<void> => {
  await mkdir(CACHE, { recursive: true })
  const aside = await mkdtemp(join(CACHE, 'folder-'))
  try {
    const built = join(aside, 'new')
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(built, path)), { recursive: true })
      await writeFile(join(built, path), bytes)
    }
    const old = join(aside, 'old')
    const replaced = await rename(folder, old).then(
      () => true,
      () => false,
    )
    await rename(built, folder).catch(async (error) => {
      if (replaced) await rename(old, folder)
      throw error
    })
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}
