import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { EMBEDDED_RECIPE } from '../analyse/analyse-models.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { backboneHeatMaps } from '../explain/backbone-heat-maps.ts'
import { heatMaps } from '../explain/heat-maps.ts'
import { typicalItems } from '../explain/typical-items.ts'
import { BACKBONE_FOLDER } from '../features/backbone-source.ts'
import { loadBackbone } from '../features/load-backbone.ts'
import type { Recipe } from '../recipes/recipe.ts'
import { findRecipe } from '../recipes/recipes.ts'
import { heatFile, PACK_FILES } from '../report/pack-files.ts'
import { type SavedModel, unpackModel } from '../train/saved-model.ts'
import type { BuildOptions, BuiltPack } from './build-pack.ts'

/** A line every so many images: the backbone takes about a quarter of an hour on a laptop's processor. */
const TOLD_EVERY = 1000

/** Heat maps of a recipe's house training for the class it gave each image; null, with the reason told, where there are none. */
export const explain = async (
  recipe: Recipe,
  saved: SavedModel,
  images: Uint8Array,
  classes: Uint8Array,
  report: (line: string) => void,
): Promise<Uint8Array | null> => {
  const { input } = recipe.house
  const model = await unpackModel(saved)
  try {
    if (input.kind === 'pixels') {
      const maps = await heatMaps(model, images, classes)
      report(maps ? `${recipe.id}: heat maps` : `${recipe.id} has no heat maps: it is no row of layers`)
      return maps
    }
    const fetched = await access(join(BACKBONE_FOLDER, 'weights.bin')).then(
      () => true,
      () => false,
    )
    if (!fetched) {
      report(`${recipe.id} has no heat maps: its backbone was not fetched`)
      return null
    }
    const backbone = await loadBackbone(input.prepare.size)
    try {
      const task = { input: input.prepare, images, classes }
      return await backboneHeatMaps(backbone, model, task, (done) => {
        if (done % TOLD_EVERY === 0 || done === classes.length)
          report(`${recipe.id}: heat maps of ${done}/${classes.length} images`)
      })
    } finally {
      backbone.dispose()
    }
  } finally {
    model.dispose()
  }
}

/** Those of a backbone take long, so they are taken over where neither the model nor its answers have changed; else null. */
const takeOverHeat = async (
  old: BuildOptions['old'],
  recipe: Recipe,
  weightsSha256: string,
): Promise<Uint8Array | null> => {
  if (!old || recipe.house.input.kind !== 'features') return null
  const path = heatFile(recipe.id)
  const same = old.summaries.some(
    (summary) => summary.recipe === recipe.id && summary.house.weights.sha256 === weightsSha256,
  )
  return same && old.pack.manifest.files.some((file) => file.path === path) ? old.pack.read(path) : null
}

/** Adds to the files what a reveal is explained with: heat maps of the models that play, and typical items of every class. */
export const addWhy = async (
  { files, parts }: BuiltPack,
  old: BuildOptions['old'],
  test: LabelledImages,
  training: LabelledImages,
  report: (line: string) => void,
): Promise<void> => {
  for (const [id, { saved, trained, predictions }] of parts) {
    const recipe = findRecipe(id)
    if (!recipe.contestant) continue
    const kept = await takeOverHeat(old, recipe, trained.weights.sha256)
    const maps = kept ? null : await explain(recipe, saved, test.images, predictions!.top1, report)
    const zipped = kept ?? (maps && gzipSync(maps, { level: 9 }))
    if (zipped) files.set(heatFile(id), zipped)
  }
  const embedded = parts.get(EMBEDDED_RECIPE)
  const model = embedded && (await unpackModel(embedded.saved))
  const typical = await typicalItems(model ? { recipe: EMBEDDED_RECIPE, model } : null, training)
  model?.dispose()
  files.set(PACK_FILES.typical, Buffer.from(`${JSON.stringify(typical, null, 2)}\n`))
}
