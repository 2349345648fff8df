import { readTraining } from '../data/read-dataset.ts'
import { CONTENT } from '../paths.ts'
import { PACK_FILES } from '../report/pack-files.ts'
import { openPack } from '../report/read-pack.ts'
import { addNearest } from './add-nearest.ts'
import { writePack } from './write-pack.ts'

/** `add-nearest`: the pack that is there, with the nearest training images; every other file stays as it is. */
export const addNearestCommand = async (): Promise<void> => {
  const pack = await openPack()
  const files = new Map<string, Uint8Array>()
  for (const { path } of pack.manifest.files) files.set(path, await pack.read(path))
  addNearest(files, await readTraining())
  const manifest = await writePack(files, pack.manifest.models, CONTENT)
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0)
  process.stdout.write(
    `${PACK_FILES.nearest}: ${files.get(PACK_FILES.nearest)!.length} bytes; the pack has ${(bytes / 1e6).toFixed(1)} MB\n`,
  )
}
