import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ITEM_SIDE_PX } from '../../contracts/labels.ts'
import { Failure } from '../failure.ts'
import { CACHE } from '../paths.ts'
import { DATASET_FILES, type DatasetFile } from './dataset-files.ts'
import { digest } from './digest.ts'
import type { LabelledImages } from './labelled-images.ts'
import { parseIdx } from './parse-idx.ts'

export const DATASET_FOLDER = join(CACHE, 'fashion-mnist')

/** One file's packed bytes, checked against its published MD5. Throws a Failure naming the file. */
export const readChecked = async (folder: string, file: DatasetFile): Promise<Uint8Array> => {
  const path = join(folder, file.name)
  const bytes = await readFile(path).catch(() => {
    throw new Failure(`${path} is missing: run \`npm run ml -- fetch\` first`)
  })
  const md5 = digest('md5', bytes)
  if (md5 !== file.md5) throw new Failure(`${path} is refused: its MD5 is ${md5}, published is ${file.md5}`)
  return bytes
}

const readPair = async (
  folder: string,
  images: DatasetFile,
  labels: DatasetFile,
): Promise<LabelledImages> => {
  const [pixels, classes] = await Promise.all(
    [images, labels].map(async (file) => parseIdx(gunzipSync(await readChecked(folder, file)), file.name)),
  )
  const [count, height, width] = pixels!.shape
  if (height !== ITEM_SIDE_PX || width !== ITEM_SIDE_PX || classes!.shape[0] !== count) {
    throw new Failure(`${images.name} and ${labels.name} do not describe the same ${ITEM_SIDE_PX} px images`)
  }
  return { images: pixels!.values, labels: classes!.values }
}

/** The 60,000 images that training and validation are cut from. */
export const readTraining = (folder = DATASET_FOLDER): Promise<LabelledImages> =>
  readPair(folder, DATASET_FILES[0], DATASET_FILES[1])

/** The 10,000 test images; training never calls this. */
export const readTest = (folder = DATASET_FOLDER): Promise<LabelledImages> =>
  readPair(folder, DATASET_FILES[2], DATASET_FILES[3])

/** SHA-256 over the four packed files in their published order. */
export const hashDataset = async (folder = DATASET_FOLDER): Promise<string> =>
  digest('sha256', ...(await Promise.all(DATASET_FILES.map((file) => readChecked(folder, file)))))
