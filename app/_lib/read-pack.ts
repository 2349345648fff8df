import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import {
  ITEM_BYTES,
  type Label,
  LabelSchema,
  ManifestSchema,
  type ModelId,
  ModelSummariesSchema,
  type ModelSummary,
  PACK_ITEM_COUNT,
} from '../../contracts/index.ts'

export interface PackItem {
  /** 784 grey values, base64. */
  imageBase64: string
  label: Label
}

const inPack = (path: string): string =>
  join(/*turbopackIgnore: true*/ process.env.CONTENT_DIR ?? 'content', path)

/** Reads once a process; a failure is forgotten, so a restored file is found without a restart. */
const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let reading: Promise<T> | null = null
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = null
      throw error
    })
    return reading
  }
}

const readItems = once(async () => {
  const [zipped, labels] = await Promise.all([
    readFile(inPack('images.bin.gz')),
    readFile(inPack('labels.bin')),
  ])
  const images = await promisify(gunzip)(zipped)
  if (images.length !== PACK_ITEM_COUNT * ITEM_BYTES || labels.length !== PACK_ITEM_COUNT)
    throw new Error(`The content pack does not hold ${PACK_ITEM_COUNT} items.`)
  return { images, labels }
})

/** Items with their labels: for pages that show them openly, never for a question. */
export const readPackItems = async (indices: readonly number[]): Promise<PackItem[]> => {
  const { images, labels } = await readItems()
  return indices.map((index) => ({
    imageBase64: images.subarray(index * ITEM_BYTES, (index + 1) * ITEM_BYTES).toString('base64'),
    label: LabelSchema.parse(labels[index]) as Label,
  }))
}

/** Every recipe with its figures, in the order in which they are listed everywhere. */
export const readModels: () => Promise<ModelSummary[]> = once(async () =>
  ModelSummariesSchema.parse(JSON.parse(await readFile(inPack('models.json'), 'utf8'))),
)

/** The models that play. */
export const readContestants: () => Promise<readonly ModelId[]> = once(
  async () => ManifestSchema.parse(JSON.parse(await readFile(inPack('manifest.json'), 'utf8'))).models,
)
