import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../failure.ts'
import { DATASET_FILES, DATASET_URL, type DatasetFile, DEBIAN_FOLDER } from './dataset-files.ts'
import { digest } from './digest.ts'
import { DATASET_FOLDER, readChecked } from './read-dataset.ts'
import { restoreGzipHeader } from './restore-gzip-header.ts'
import { writeWhole } from './write-whole.ts'

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const download = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url).catch((error: Error) => {
    const cause = error.cause instanceof Error ? error.cause.message : error.message
    throw new Failure(
      `${url} cannot be downloaded (${cause}); name a folder with the files in FASHION_MNIST_DIR`,
    )
  })
  if (!response.ok) throw new Failure(`${url} cannot be downloaded: HTTP ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}

export interface FetchDatasetOptions {
  /** A folder that holds the four files; it wins over everything else. */
  from?: string | undefined
  debianFolder?: string
  url?: string
  to?: string
}

const bytesOf = async (file: DatasetFile, options: FetchDatasetOptions): Promise<[Uint8Array, string]> => {
  const { from, debianFolder = DEBIAN_FOLDER, url = DATASET_URL } = options
  if (from !== undefined) return [await readFile(join(from, file.name)).catch(missing), from]
  if (await exists(join(debianFolder, file.name))) {
    return [await readFile(join(debianFolder, file.name)), debianFolder]
  }
  return [await download(new URL(file.name, url).href), url]

  function missing(): never {
    throw new Failure(`FASHION_MNIST_DIR is ${from}, but ${file.name} is not there`)
  }
}

/**
 * Puts the four files into the cache: from a named folder, from Debian's dataset-fashion-mnist, or downloaded.
 * Nothing is kept whose MD5 is not the published one. Returns one line per file saying where it came from.
 */
export const fetchDataset = async (options: FetchDatasetOptions = {}): Promise<string[]> => {
  const folder = options.to ?? DATASET_FOLDER
  const lines: string[] = []
  for (const file of DATASET_FILES) {
    const cached = await readChecked(folder, file).catch(() => undefined)
    if (cached) {
      lines.push(`${file.name}: already here, MD5 ${file.md5}`)
      continue
    }
    const [found, source] = await bytesOf(file, options)
    const bytes = restoreGzipHeader(found, file)
    const md5 = digest('md5', bytes)
    if (md5 !== file.md5) {
      throw new Failure(
        `${file.name} from ${source} is refused: its MD5 is ${md5}, published is ${file.md5} (${found.length} bytes)`,
      )
    }
    await writeWhole(join(folder, file.name), bytes)
    lines.push(`${file.name}: from ${source}, MD5 ${md5}`)
  }
  return lines
}
