import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../failure.ts'
import { DATASET_FILES } from './dataset-files.ts'
import { fetchDataset } from './fetch-dataset.ts'
import { readTraining } from './read-dataset.ts'

describe('fetchDataset', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'catwalk-fetch-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('refuses a wrong file by name and keeps nothing of it', async () => {
    const name = DATASET_FILES[0].name
    await writeFile(join(folder, name), 'half a download')
    const to = join(folder, 'cache')
    await expect(fetchDataset({ from: folder, to })).rejects.toThrow(
      `${name} from ${folder} is refused: its MD5 is`,
    )
    expect(await readdir(to).catch(() => [])).toEqual([])
  })

  it('names a file that the given folder lacks', async () => {
    await expect(fetchDataset({ from: folder, to: folder })).rejects.toThrow(
      `FASHION_MNIST_DIR is ${folder}, but ${DATASET_FILES[0].name} is not there`,
    )
  })

  it('says in one line why a download fails', async () => {
    const options = { debianFolder: folder, url: 'http://127.0.0.1:9/', to: folder }
    const error: unknown = await fetchDataset(options).catch((failure: unknown) => failure)
    expect(error).toBeInstanceOf(Failure)
    expect((error as Failure).message).toMatch(
      /^http:\/\/127\.0\.0\.1:9\/train-images.* cannot be downloaded/,
    )
  })

  it('refuses a damaged cache when it is read', async () => {
    for (const file of DATASET_FILES) await writeFile(join(folder, file.name), 'damaged')
    await expect(readTraining(folder)).rejects.toThrow(/ubyte\.gz is refused: its MD5 is/)
  })
})
