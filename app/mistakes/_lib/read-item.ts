import {
  atTemperature,
  CLASS_COUNT,
  decodeHeatMap,
  decodeItemTable,
  decodeNearestImages,
  HEAT_BYTES,
  ITEM_BYTES,
  type ModelId,
  nearestIndices,
  PACK_ITEM_COUNT,
} from '../../../contracts/index.ts'
import { once, orAbsent, readGzipped } from '../../_lib/pack-file.ts'
import { readContestants, readModels, readPackItems } from '../../_lib/read-pack.ts'
import { readPredictions } from '../../_lib/read-predictions.ts'

/** What one recipe says of an item. */
export interface ItemModel {
  readonly recipe: ModelId
  readonly contestant: boolean
  readonly answer: number
  /** Calibrated, by class. */
  readonly probabilities: readonly number[]
  /** What of the picture speaks for the answer; null where the pack has no heat map. */
  readonly heat: Uint8Array | null
}

/** The training image that is nearest to an item. */
export interface Nearest {
  readonly trainingIndex: number
  readonly distance: number
  readonly label: number
  readonly imageBase64: string
}

const readNearestImages = once(async () => {
  const zipped = await orAbsent(readGzipped('nearest.bin.gz'))
  const { nearestIndex, nearestDistance } = decodeItemTable(
    await readGzipped('items.bin.gz'),
    PACK_ITEM_COUNT,
  )
  const indices = nearestIndices(nearestIndex)
  return zipped && { ...decodeNearestImages(zipped, indices.length), indices, nearestIndex, nearestDistance }
})

/** Null where the pack does not have the images. */
export const readNearest = async (item: number): Promise<Nearest | null> => {
  const nearest = await readNearestImages()
  if (!nearest) return null
  const trainingIndex = nearest.nearestIndex[item]!
  const at = nearest.indices.indexOf(trainingIndex)
  return {
    trainingIndex,
    distance: nearest.nearestDistance[item]!,
    label: nearest.labels[at]!,
    imageBase64: Buffer.from(nearest.images.subarray(at * ITEM_BYTES, (at + 1) * ITEM_BYTES)).toString(
      'base64',
    ),
  }
}

const heatReaders = new Map<ModelId, () => Promise<Buffer | null>>()

const readHeat = async (recipe: ModelId, item: number): Promise<Uint8Array | null> => {
  const reader = heatReaders.get(recipe) ?? once(() => orAbsent(readGzipped(`heat/${recipe}.bin.gz`)))
  heatReaders.set(recipe, reader)
  const maps = await reader()
  return maps && decodeHeatMap(maps.subarray(item * HEAT_BYTES, (item + 1) * HEAT_BYTES))
}

/** What every recipe says of an item, in the order in which they are listed everywhere. */
export const readItemModels = async (item: number): Promise<ItemModel[]> => {
  const [models, contestants] = await Promise.all([readModels(), readContestants()])
  return Promise.all(
    models.map(async ({ recipe, house }) => {
      const { top1, probabilities } = await readPredictions(recipe)
      const row = probabilities.slice(item * CLASS_COUNT, (item + 1) * CLASS_COUNT)
      return {
        recipe,
        contestant: contestants.includes(recipe),
        answer: top1[item]!,
        probabilities: [...atTemperature(row, house.temperature)],
        heat: await readHeat(recipe, item),
      }
    }),
  )
}

export const readItemImage = async (item: number): Promise<string> =>
  (await readPackItems([item]))[0]!.imageBase64
