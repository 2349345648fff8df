import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { z } from 'zod'
import {
  CLASS_COUNT,
  decodeItemTable,
  HEAT_BYTES,
  ITEM_BYTES,
  ITEM_TABLE_ROW_BYTES,
  type Manifest,
  type ModelId,
  PACK_ITEM_COUNT,
} from '../../contracts/index.ts'
import {
  ManifestSchema,
  ModelSummarySchema,
  TrainedSchema,
  TypicalItemsSchema,
} from '../../contracts/schemas.ts'
import type { Pack } from '../game/pack.ts'

export class PackError extends Error {
  override readonly name = 'PackError'
}

const unzip = promisify(gunzip)

/** Null where the text is no JSON, as when writing it was cut off. */
const jsonOrNull = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const unzipped = async (path: string, bytes: Buffer): Promise<Buffer> => {
  try {
    return await unzip(bytes)
  } catch {
    throw new PackError(`${path} of the content pack is no gzip file.`)
  }
}

const readManifest = async (folder: string): Promise<Manifest> => {
  const path = join(folder, 'manifest.json')
  const text = await readFile(path, 'utf8').catch(() => {
    throw new PackError(
      `The content pack is missing: there is no ${path}. Restore content/ from the repository.`,
    )
  })
  const parsed = ManifestSchema.safeParse(jsonOrNull(text))
  if (!parsed.success)
    throw new PackError(`${path} is not a manifest this version reads: ${parsed.error.message}`)
  return parsed.data
}

const readVerified = async (folder: string, manifest: Manifest): Promise<Map<string, Buffer>> => {
  const read = manifest.files.map(async ({ path, sha256 }): Promise<[string, Buffer]> => {
    const bytes = await readFile(join(folder, path)).catch(() => {
      throw new PackError(`The content pack lacks ${path}.`)
    })
    const actual = createHash('sha256').update(bytes).digest('hex')
    if (actual !== sha256)
      throw new PackError(`${path} of the content pack was altered: its SHA-256 is not the manifest's.`)
    return [path, path.endsWith('.gz') ? await unzipped(path, bytes) : bytes]
  })
  return new Map(await Promise.all(read))
}

/** Undoes round(255·√p) and normalises, since rounding moves the sum. */
const probabilitiesOf = (quantised: Uint8Array): Float32Array => {
  const p = Float32Array.from(quantised, (q) => (q / 255) ** 2)
  for (let row = 0; row < p.length; row += CLASS_COUNT) {
    let sum = 0
    for (let k = 0; k < CLASS_COUNT; k += 1) sum += p[row + k]!
    for (let k = 0; k < CLASS_COUNT; k += 1) p[row + k]! /= sum
  }
  return p
}

/** Of the models' figures the rules need the temperatures only. */
const TemperaturesSchema = z.array(
  ModelSummarySchema.pick({ recipe: true }).extend({ house: TrainedSchema.pick({ temperature: true }) }),
)

const temperaturesOf = (summaries: Buffer | undefined): ReadonlyMap<ModelId, number> => {
  const parsed = TemperaturesSchema.safeParse(jsonOrNull(summaries?.toString('utf8') ?? ''))
  if (!parsed.success)
    throw new PackError(
      `models.json of the content pack does not say the temperatures: ${parsed.error.message}`,
    )
  return new Map(parsed.data.map(({ recipe, house }) => [recipe, house.temperature]))
}

const typicalOf = (file: Buffer | undefined): string[][] => {
  if (!file) throw new PackError("The content pack's manifest does not list typical.json.")
  const parsed = TypicalItemsSchema.safeParse(jsonOrNull(file.toString('utf8')))
  if (!parsed.success)
    throw new PackError(
      `typical.json of the content pack does not hold the typical items: ${parsed.error.message}`,
    )
  return parsed.data.classes.map((items) => items.map(({ imageBase64 }) => imageBase64))
}

/**
 * Reads the content pack into memory.
 *
 * @throws PackError naming the file that is missing, altered or of the wrong size
 */
export const loadPack = async (folder: string): Promise<Pack> => {
  const manifest = await readManifest(folder)
  const files = await readVerified(folder, manifest)
  const sized = (path: string, bytes: number): Uint8Array => {
    const file = files.get(path)
    if (!file) throw new PackError(`The content pack's manifest does not list ${path}.`)
    if (file.length !== bytes)
      throw new PackError(`${path} of the content pack holds ${file.length} bytes instead of ${bytes}.`)
    return file
  }
  const byModel = <T>(load: (model: ModelId) => T): ReadonlyMap<ModelId, T> =>
    new Map(manifest.models.map((model) => [model, load(model)]))
  const temperatures = temperaturesOf(files.get('models.json'))
  const heat = new Map(
    manifest.models.flatMap((model): [ModelId, Uint8Array][] => {
      const path = `heat/${model}.bin.gz`
      return files.has(path) ? [[model, sized(path, PACK_ITEM_COUNT * HEAT_BYTES)]] : []
    }),
  )
  return {
    itemCount: PACK_ITEM_COUNT,
    models: manifest.models,
    images: sized('images.bin.gz', PACK_ITEM_COUNT * ITEM_BYTES),
    labels: sized('labels.bin', PACK_ITEM_COUNT),
    top1: byModel((m) => sized(`predictions/${m}.top1.bin`, PACK_ITEM_COUNT)),
    probabilities: byModel((m) =>
      probabilitiesOf(sized(`predictions/${m}.probabilities.bin.gz`, PACK_ITEM_COUNT * CLASS_COUNT)),
    ),
    difficulties: decodeItemTable(
      sized('items.bin.gz', PACK_ITEM_COUNT * ITEM_TABLE_ROW_BYTES),
      PACK_ITEM_COUNT,
    ).difficulty,
    temperatures: byModel((m) => {
      const temperature = temperatures.get(m)
      if (temperature === undefined)
        throw new PackError(`models.json of the content pack does not have ${m}.`)
      return temperature
    }),
    heat,
    typical: typicalOf(files.get('typical.json')),
  }
}
