import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  type Manifest,
  ManifestSchema,
  MODEL_IDS,
  PACK_FORMAT,
  PACK_ITEM_COUNT,
} from '../../contracts/content-pack.ts'
import { digest } from '../data/digest.ts'
import { CACHE } from '../paths.ts'
import { PACK_FILES } from '../report/pack-files.ts'

const DATASET: Manifest['dataset'] = {
  name: 'Fashion-MNIST',
  source: 'https://github.com/zalandoresearch/fashion-mnist',
  license: 'MIT',
  copyright: '2017 Zalando SE',
  split: 'test',
}

/**
 * Writes the files (path inside the pack → bytes) and a manifest with their hashes as the pack in `folder`. Built aside and
 * swapped in by renaming, so that a reader sees the old pack or the new one; a failure leaves the old one.
 */
export const writePack = async (files: Map<string, Uint8Array>, folder: string): Promise<Manifest> => {
  const manifest = ManifestSchema.parse({
    format: PACK_FORMAT,
    builtAt: new Date().toISOString(),
    itemCount: PACK_ITEM_COUNT,
    dataset: DATASET,
    models: [...MODEL_IDS],
    files: [...files]
      .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: digest('sha256', bytes) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  } satisfies Manifest)

  await mkdir(CACHE, { recursive: true })
  const aside = await mkdtemp(join(CACHE, 'pack-'))
  try {
    const built = join(aside, 'new')
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(built, path)), { recursive: true })
      await writeFile(join(built, path), bytes)
    }
    await writeFile(join(built, PACK_FILES.manifest), `${JSON.stringify(manifest, null, 2)}\n`)
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
  return manifest
}
