import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { expect } from 'vitest'
import { loadPack } from '../load-pack.ts'

/** All that a pack holds beside its manifest. */
export const packFiles = async (pack: string): Promise<string[]> =>
  (await readdir(pack, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
    .map((entry) => relative(pack, join(entry.parentPath, entry.name)))

/** Takes each of these files away from a copy of the pack, then changes a byte of it, and expects to be told. */
export const expectRefusals = async (pack: string, files: readonly string[]): Promise<void> => {
  const links = await mkdtemp(join(tmpdir(), 'catwalk-links-'))
  for (const path of [...(await packFiles(pack)), 'manifest.json']) {
    await mkdir(dirname(join(links, path)), { recursive: true })
    await symlink(join(pack, path), join(links, path))
  }
  for (const path of files) {
    const bytes = await readFile(join(pack, path))
    bytes[bytes.length >> 1]! ^= 1
    await rm(join(links, path))
    await expect(loadPack(links), path).rejects.toThrow(`lacks ${path}`)
    await writeFile(join(links, path), bytes)
    await expect(loadPack(links), path).rejects.toThrow(`${path} of the content pack was altered`)
    await rm(join(links, path))
    await symlink(join(pack, path), join(links, path))
  }
  await expect(loadPack(links)).resolves.toBeDefined()
  await rm(links, { recursive: true })
}
