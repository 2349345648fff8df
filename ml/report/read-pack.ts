import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { type Analysis, AnalysisSchema } from '../../contracts/analysis.ts'
import {
  type Manifest,
  ManifestSchema,
  type ModelId,
  ModelSummariesSchema,
  type ModelSummary,
  type Trained,
} from '../../contracts/content-pack.ts'
import { decodeItemTable, type ItemTable } from '../../contracts/item-table.ts'
import { digest } from '../data/digest.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { Failure } from '../failure.ts'
import { CONTENT, MODELS } from '../paths.ts'
import { readModel, type SavedModel } from '../train/saved-model.ts'
import { modelFolder, PACK_FILES } from './pack-files.ts'

/** A pack whose manifest has been read; every file is checked against it when it is read. */
export interface Pack {
  manifest: Manifest
  read: (path: string) => Promise<Uint8Array>
}

const parse = <T>(schema: z.ZodType<T>, bytes: Uint8Array, path: string): T => {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(bytes).toString())
  } catch {
    throw new Failure(`${path} is not JSON`)
  }
  const parsed = schema.safeParse(value)
  if (!parsed.success) {
    throw new Failure(
      `${path} does not follow contracts/content-pack.ts: ${z.prettifyError(parsed.error).split('\n')[0]}`,
    )
  }
  return parsed.data
}

/** Throws a Failure naming the file where the pack is missing, malformed or differs from its manifest. */
export const openPack = async (folder = CONTENT): Promise<Pack> => {
  const path = join(folder, PACK_FILES.manifest)
  const bytes = await readFile(path).catch(() => {
    throw new Failure(`There is no pack: ${path} is missing (\`npm run ml -- build-pack\` makes one)`)
  })
  const manifest: Manifest = parse(ManifestSchema, bytes, path)
  return {
    manifest,
    read: async (name) => {
      const entry = manifest.files.find((file) => file.path === name)
      if (!entry) throw new Failure(`${join(folder, name)} is not in the pack's manifest`)
      const content = await readFile(join(folder, name)).catch(() => {
        throw new Failure(`${join(folder, name)} is missing`)
      })
      if (content.length !== entry.bytes || digest('sha256', content) !== entry.sha256) {
        throw new Failure(`${join(folder, name)} differs from the pack's manifest`)
      }
      return content
    },
  }
}

export const readSummaries = async (pack: Pack): Promise<ModelSummary[]> =>
  parse(ModelSummariesSchema, await pack.read(PACK_FILES.summaries), PACK_FILES.summaries)

export const readAnalysis = async (pack: Pack): Promise<Analysis> =>
  parse(AnalysisSchema, await pack.read(PACK_FILES.analysis), PACK_FILES.analysis)

export const readItemTable = async (pack: Pack): Promise<ItemTable> =>
  decodeItemTable(gunzipSync(await pack.read(PACK_FILES.items)), pack.manifest.itemCount)

/** Every trained model of the pack, house trainings and the deck's. */
export const trainedModels = (summaries: readonly ModelSummary[]): { recipe: ModelId; trained: Trained }[] =>
  summaries.flatMap(({ recipe, house, asPublished }) =>
    [house, ...(asPublished ? [asPublished] : [])].map((trained) => ({ recipe, trained })),
  )

/** The pack's own copy of the test images and their labels. */
export const readPackItems = async (pack: Pack): Promise<LabelledImages> => ({
  images: gunzipSync(await pack.read(PACK_FILES.images)),
  labels: await pack.read(PACK_FILES.labels),
})

/** A committed model. Throws a Failure naming the file that is missing or is not the one that the pack was built with. */
export const readCommittedModel = async (
  recipe: ModelId,
  { training, weights }: Trained,
  models = MODELS,
): Promise<SavedModel> => {
  const folder = join(models, modelFolder(recipe, training.kind))
  const saved = await readModel(folder)
  if (saved.weights.length !== weights.bytes || digest('sha256', saved.weights) !== weights.sha256)
    throw new Failure(`${join(folder, 'weights.bin')} is not what the pack was built with`)
  return saved
}
