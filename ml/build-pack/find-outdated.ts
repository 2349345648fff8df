import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { LayersModel } from '@tensorflow/tfjs-layers'
import type { ModelSummary, TrainingKind } from '../../contracts/content-pack.ts'
import { MODELS, RUNS } from '../paths.ts'
import type { Recipe } from '../recipes/recipe.ts'
import { modelFolder } from '../report/pack-files.ts'
import { type RunRecord, runFolder } from '../train/run-record.ts'

/** Layers come with counted names, which depend on how many models this process has built before. */
const withoutNames = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNames)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'name')
      .map(([key, inner]) => [key, withoutNames(inner)]),
  )
}

interface Topology {
  config: { layers: { class_name: string; config: unknown }[] }
}

/** Class and configuration of every layer, names left out. */
const layersOf = (topology: unknown): unknown =>
  (topology as Topology).config.layers.map(({ class_name, config }) => [class_name, withoutNames(config)])

/** Whether a saved `model.json` has the layers of this model, each with the same configuration. */
export const hasLayersOf = (model: LayersModel, json: string): boolean =>
  isDeepStrictEqual(
    layersOf(JSON.parse(json).modelTopology),
    layersOf(JSON.parse(model.toJSON(null, true) as string)),
  )

/** Null where there is none. */
const readTopology = (folder: string): Promise<string | null> =>
  readFile(join(folder, 'model.json'), 'utf8').catch(() => null)

/**
 * The ids of the runs, those of the pack's own trainings among them, whose layers are not those that their recipe builds now: what
 * they learned is of another model than the one that the pack would describe. Needs a backend.
 */
export const findOutdated = async (
  runs: readonly RunRecord[],
  summaries: readonly ModelSummary[],
  recipes: readonly Recipe[],
  folders = { runs: RUNS, models: MODELS },
): Promise<Set<string>> => {
  const trainings = [
    ...runs.map(({ recipe, training }) => ({
      recipe,
      training,
      folder: runFolder(training.runId, folders.runs),
    })),
    ...summaries.flatMap(({ recipe, house, asPublished }) =>
      [house, ...(asPublished ? [asPublished] : [])].map(({ training }) => ({
        recipe,
        training,
        folder: join(folders.models, modelFolder(recipe, training.kind)),
      })),
    ),
  ]
  const built = new Map<string, LayersModel>()
  const buildOnce = (recipe: Recipe, kind: TrainingKind): LayersModel => {
    const key = `${recipe.id} ${kind}`
    const model = built.get(key) ?? recipe.build(kind)
    built.set(key, model)
    return model
  }
  const outdated = new Set<string>()
  for (const { recipe: id, training, folder } of trainings) {
    const recipe = recipes.find((each) => each.id === id)
    // What has no model any more is refused by name where it is chosen.
    const json = recipe && (await readTopology(folder))
    if (json && !hasLayersOf(buildOnce(recipe, training.kind), json)) outdated.add(training.runId)
  }
  for (const model of built.values()) model.dispose()
  return outdated
}
