import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import {
  atTemperature,
  CLASS_COUNT,
  decodeItemTable,
  ITEM_BYTES,
  type ItemTable,
  isLabelSuspect,
  type ModelSummary,
  PACK_ITEM_COUNT,
} from '../../../contracts/index.ts'
import { once, readGzipped } from '../../_lib/pack-file.ts'
import { readAnalysis, readContestants, readLabels, readModels } from '../../_lib/read-pack.ts'
import { type Predictions, readPredictions } from '../../_lib/read-predictions.ts'
import { type Columns, decodeColumns, encodeColumns } from './columns.ts'
import { NOBODY } from './people.ts'
import { type Data, prepareData } from './run-view.ts'
import { placesOf, SHARD_COUNT, SHARD_ITEMS, shardOrder } from './shards.ts'
import { type Meta, PEOPLE } from './view.ts'

/** Characters of a hash in an address. */
const HASH_LENGTH = 16
const zip = promisify(gzip)

const readItemTable = once(async () => decodeItemTable(await readGzipped('items.bin.gz'), PACK_ITEM_COUNT))

/** Of a recipe's answers the calibrated probabilities: its own temperature, as everywhere. */
const confidencesOf = ({ top1, probabilities }: Predictions, { house }: ModelSummary): Float32Array => {
  const calibrated = atTemperature(probabilities, house.temperature)
  return Float32Array.from(top1, (answer, item) => calibrated[item * CLASS_COUNT + answer]!)
}

/** Onto 0 … 1, one scale for both axes, so that the map keeps its shape. */
const planeOf = ({ x, y }: ItemTable): { x: Float32Array; y: Float32Array } => {
  const known = x.every((value) => Number.isFinite(value)) && y.every((value) => Number.isFinite(value))
  if (!known) return { x: new Float32Array(x.length), y: new Float32Array(y.length) }
  const edges = [x, y].map((axis) => [Math.min(...axis), Math.max(...axis)] as const)
  const span = Math.max(...edges.map(([from, to]) => to - from))
  const place = (axis: Float32Array, [from, to]: readonly [number, number]) =>
    axis.map((value) => (value - (from + to) / 2) / span + 0.5)
  return { x: place(x, edges[0]!), y: place(y, edges[1]!) }
}

const exactColumns = async (
  models: readonly ModelSummary[],
  contestants: readonly string[],
): Promise<Columns> => {
  const [labels, table, predictions] = await Promise.all([
    readLabels(),
    readItemTable(),
    Promise.all(models.map(({ recipe }) => readPredictions(recipe))),
  ])
  const confidences = predictions.map((each, i) => confidencesOf(each, models[i]!))
  const answers = predictions.map(({ top1 }) => top1)
  const playing = contestants.map((id) => models.findIndex(({ recipe }) => recipe === id))
  const suspect = Uint8Array.from(labels, (label, item) => {
    const said = playing.map((at) => answers[at]![item]!)
    const confidence = playing.reduce((sum, at) => sum + confidences[at]![item]!, 0) / playing.length
    const right = said.filter((answer) => answer === label).length
    return Number(isLabelSuspect({ right, distinct: new Set(said).size, confidence }))
  })
  return {
    labels,
    answers,
    confidences,
    suspect,
    margin: table.margin,
    difficulty: table.difficulty,
    distance: table.nearestDistance,
    ...planeOf(table),
  }
}

export interface Explorer {
  readonly meta: Meta
  /** Without people: the server answers what does not ask for them. */
  readonly data: Data
  readonly version: string
  readonly columnsZipped: Buffer
  /** The grey values of a shard, gzipped; null where there is no such shard. */
  readonly imagesZipped: (shard: number) => Promise<Buffer | null>
}

/** All that the explorer shows, made of the pack once a process. */
export const readExplorer: () => Promise<Explorer> = once(async () => {
  const [models, contestants, analysis, images] = await Promise.all([
    readModels(),
    readContestants(),
    readAnalysis(),
    readGzipped('images.bin.gz'),
  ])
  if (models.some(({ recipe }) => recipe === PEOPLE))
    throw new Error(`A recipe is called ${PEOPLE}, as the people are.`)
  const bytes = encodeColumns(await exactColumns(models, contestants))
  const version = createHash('sha256').update(bytes).update(images).digest('hex').slice(0, HASH_LENGTH)
  const playing = models.filter(({ recipe }) => contestants.includes(recipe))
  const best = playing.reduce((a, b) => (b.house.metrics.accuracy > a.house.metrics.accuracy ? b : a)).recipe
  // Decoded again, so that server and browser count with the very same values.
  const columns = decodeColumns(bytes, models.length)
  const support = new Array<number>(CLASS_COUNT).fill(0)
  for (const label of columns.labels) support[label]! += 1
  const meta: Meta = {
    recipes: models.map(({ recipe }) => recipe),
    contestants,
    best,
    embedded: analysis?.embedding?.recipe ?? null,
    support,
    columnsUrl: `/data/explorer/${version}`,
    imagesUrl: `/data/items/${version}`,
  }
  const order = shardOrder(columns)
  const shards = new Map<number, Promise<Buffer>>()
  const shardOf = (shard: number): Promise<Buffer> => {
    const items = order.subarray(shard * SHARD_ITEMS, (shard + 1) * SHARD_ITEMS)
    const pixels = Buffer.concat(
      Array.from(items, (item) => images.subarray(item * ITEM_BYTES, (item + 1) * ITEM_BYTES)),
    )
    return zip(pixels, { level: 9 })
  }
  return {
    meta,
    data: prepareData(meta, columns, NOBODY),
    version,
    columnsZipped: await zip(bytes, { level: 9 }),
    imagesZipped: async (shard) => {
      if (!(shard >= 0 && shard < SHARD_COUNT(order.length))) return null
      const zipped = shards.get(shard) ?? shardOf(shard)
      shards.set(shard, zipped)
      return zipped
    },
  }
})

/** Where the item's picture lies, for tests and whoever asks for one file. */
export const placesIn = ({ data }: Explorer) => placesOf(shardOrder(data.columns))
