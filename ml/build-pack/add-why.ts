import { gzipSync } from 'node:zlib'
import { EMBEDDED_RECIPE } from '../analyse/analyse-models.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { explainRecipe } from '../explain/explain-recipe.ts'
import { typicalItems } from '../explain/typical-items.ts'
import type { Recipe } from '../recipes/recipe.ts'
import { findRecipe } from '../recipes/recipes.ts'
import { heatFile, PACK_FILES } from '../report/pack-files.ts'
import { unpackModel } from '../train/saved-model.ts'
import type { BuildOptions, BuiltPack } from './build-pack.ts'

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
    const maps = kept ? null : await explainRecipe(recipe, saved, test.images, predictions!.top1, report)
    const zipped = kept ?? (maps && gzipSync(maps, { level: 9 }))
    if (zipped) files.set(heatFile(id), zipped)
  }
  const embedded = parts.get(EMBEDDED_RECIPE)
  const model = embedded && (await unpackModel(embedded.saved))
  const typical = await typicalItems(model ? { recipe: EMBEDDED_RECIPE, model } : null, training)
  model?.dispose()
  files.set(PACK_FILES.typical, Buffer.from(`${JSON.stringify(typical, null, 2)}\n`))
}
