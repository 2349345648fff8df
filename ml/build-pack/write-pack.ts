import { type Manifest, ManifestSchema, type ModelId } from '../../contracts/content-pack.ts'
import { PACK_FORMAT, PACK_ITEM_COUNT } from '../../contracts/pack-constants.ts'
import { digest } from '../data/digest.ts'
import { PACK_FILES } from '../report/pack-files.ts'
import { replaceFolder } from './replace-folder.ts'

const DATASET: Manifest['dataset'] = {
  name: 'Fashion-MNIST',
  source: 'https://github.com/zalandoresearch/fashion-mnist',
  license: 'MIT',
  copyright: '2017 Zalando SE',
  split: 'test',
}

/** Writes the files (path inside the pack → bytes) and a manifest with their hashes as the pack in `folder`, replacing it whole. */
export const writePack = async (
  files: ReadonlyMap<string, Uint8Array>,
  models: readonly ModelId[],
  folder: string,
): Promise<Manifest> => {
  const manifest = ManifestSchema.parse({
    format: PACK_FORMAT,
    builtAt: new Date().toISOString(),
    itemCount: PACK_ITEM_COUNT,
    dataset: DATASET,
    models: [...models],
    files: [...files]
      .map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: digest('sha256', bytes) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  } satisfies Manifest)
  const json = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)
  await replaceFolder(new Map([...files, [PACK_FILES.manifest, json]]), folder)
  return manifest
}
