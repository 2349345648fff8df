import { gunzipSync } from 'node:zlib'
import { decodeHeatMap, HEAT_BYTES, HEAT_CELLS } from '../../contracts/heat-map.ts'
import { ITEM_BYTES } from '../../contracts/labels.ts'
import { TypicalItemsSchema } from '../../contracts/typical-items.ts'
import { type AnalysedModel, EMBEDDED_RECIPE } from '../analyse/analyse-models.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { explainRecipe } from '../explain/explain-recipe.ts'
import { typicalItems } from '../explain/typical-items.ts'
import { heatFile, PACK_FILES } from '../report/pack-files.ts'
import type { Pack } from '../report/read-pack.ts'
import { unpackModel } from '../train/saved-model.ts'
import { differences } from './differences.ts'

/** Of a backbone, whose features are computed anew for it. */
export const BACKBONE_ITEMS = 300

/** Another processor may round a cell across a level's edge, and once in a while a unit across its kink. */
const LEVELS_APART = 1
const SHARE_APART = 1e-4

/** The share of cells that are more than LEVELS_APART apart in two sets of heat maps of the same items. */
export const shareApart = (committed: Uint8Array, recomputed: Uint8Array): number => {
  const count = recomputed.length / HEAT_BYTES
  let apart = 0
  for (let i = 0; i < count; i++) {
    const [a, b] = [committed, recomputed].map((maps) =>
      decodeHeatMap(maps.subarray(i * HEAT_BYTES, (i + 1) * HEAT_BYTES)),
    )
    apart += a!.reduce((sum, level, cell) => sum + Number(Math.abs(level - b![cell]!) > LEVELS_APART), 0)
  }
  return apart / (count * HEAT_CELLS)
}

/** What differs between the pack's heat maps and typical items and those that its models give now. */
export const checkWhy = async (
  pack: Pack,
  models: readonly AnalysedModel[],
  test: LabelledImages,
  training: LabelledImages,
  report: (line: string) => void,
): Promise<string[]> => {
  const problems: string[] = []
  const listed = new Set(pack.manifest.files.map(({ path }) => path))
  for (const { recipe, saved, top1 } of models) {
    const path = heatFile(recipe.id)
    if (!listed.has(path)) continue
    const items = recipe.house.input.kind === 'pixels' ? top1.length : BACKBONE_ITEMS
    const images = test.images.subarray(0, items * ITEM_BYTES)
    const maps = await explainRecipe(recipe, saved, images, top1.subarray(0, items), report)
    const share = maps ? shareApart(gunzipSync(await pack.read(path)), maps) : 1
    if (share > SHARE_APART) problems.push(`${path}: ${(100 * share).toFixed(2)} % of the cells differ`)
  }
  const embedded = models.find(({ recipe }) => recipe.id === EMBEDDED_RECIPE)
  const model = embedded ? await unpackModel(embedded.saved) : null
  const typical = await typicalItems(model && { recipe: EMBEDDED_RECIPE, model }, training)
  model?.dispose()
  const committed = TypicalItemsSchema.parse(
    JSON.parse(Buffer.from(await pack.read(PACK_FILES.typical)).toString()),
  )
  return [...problems, ...differences(committed, typical, 0, PACK_FILES.typical)]
}
