import {
  type Analysis,
  type BrowserPack,
  ITEM_BYTES,
  type Label,
  type ModelId,
  type ModelSummary,
  PACK_ITEM_COUNT,
  type Pace,
  type Search,
  type Transfer,
} from '../../contracts/index.ts'
import {
  AnalysisSchema,
  BrowserPackSchema,
  LabelSchema,
  ManifestSchema,
  ModelSummariesSchema,
  PaceSchema,
  SearchSchema,
  TransferSchema,
  TypicalItemsSchema,
} from '../../contracts/schemas.ts'
import { once, orAbsent, readGzipped, readJson, readPackFile } from './pack-file.ts'

export interface PackItem {
  /** 784 grey values, base64. */
  imageBase64: string
  label: Label
}

const readItems = once(async () => {
  const [images, labels] = await Promise.all([readGzipped('images.bin.gz'), readPackFile('labels.bin')])
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

/** The label of every item, 0 … 9. */
export const readLabels = async (): Promise<Uint8Array> => (await readItems()).labels

/** Every recipe with its figures, in the order in which they are listed everywhere. */
export const readModels: () => Promise<ModelSummary[]> = once(async () =>
  ModelSummariesSchema.parse(await readJson('models.json')),
)

/** The models that play. */
export const readContestants: () => Promise<readonly ModelId[]> = once(
  async () => ManifestSchema.parse(await readJson('manifest.json')).models,
)

// What follows a pack may lack; then there is nothing to show of it.

/** What the recipes have in common and where they differ. */
export const readAnalysis = (): Promise<Analysis | null> =>
  orAbsent(readJson('analysis.json').then((json) => AnalysisSchema.parse(json)))

/** The experiment on what fails a transfer. */
export const readTransfer = (): Promise<Transfer | null> =>
  orAbsent(readJson('transfer.json').then((json) => TransferSchema.parse(json)))

/** The search of the deck's grid. */
export const readSearch = (): Promise<Search | null> =>
  orAbsent(readJson('search.json').then((json) => SearchSchema.parse(json)))

/** What trainings take on one device. */
export const readPace = (): Promise<Pace | null> =>
  orAbsent(readJson('pace.json').then((json) => PaceSchema.parse(json)))

/** What browsers can run of the models. */
export const readBrowserPack: () => Promise<BrowserPack | null> = once(() =>
  orAbsent(readJson('browser.json').then((json) => BrowserPackSchema.parse(json))),
)

/** Typical items of every class, 784 grey values each, base64: training images, which are never asked. */
export const readTypical: () => Promise<string[][]> = once(async () =>
  TypicalItemsSchema.parse(await readJson('typical.json')).classes.map((items) =>
    items.map(({ imageBase64 }) => imageBase64),
  ),
)
