import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { BACKBONE_FOLDER } from '../features/backbone-source.ts'
import { loadBackbone } from '../features/load-backbone.ts'
import type { Recipe } from '../recipes/recipe.ts'
import { type SavedModel, unpackModel } from '../train/saved-model.ts'
import { backboneHeatMaps } from './backbone-heat-maps.ts'
import { heatMaps } from './heat-maps.ts'

/** A line every so many images: the backbone takes about a quarter of an hour on a laptop's processor. */
const TOLD_EVERY = 1000

/** Heat maps of a recipe's house training for the class it gave each image; null, with the reason told, where there are none. */
export const explainRecipe = async (
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
