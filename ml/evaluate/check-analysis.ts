import { gunzipSync } from 'node:zlib'
import { AnalysisSchema } from '../../contracts/analysis.ts'
import { decodeItemTable } from '../../contracts/item-table.ts'
import { type AnalysedModel, analyseModels } from '../analyse/analyse-models.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { PACK_FILES } from '../report/pack-files.ts'
import type { Pack } from '../report/read-pack.ts'
import { differences } from './differences.ts'

/** Another processor may round a probability across a byte's edge, and then flip one answer, of 250 at least. */
const TOLERANCE = 4e-3

/**
 * What differs between the pack's analysis and the one that its models give now. The places of the 2-D embedding are left out:
 * UMAP magnifies the last digit of an activation.
 */
export const checkAnalysis = async (
  pack: Pack,
  models: readonly AnalysedModel[],
  test: LabelledImages,
  trainingImages: Uint8Array,
  report: (line: string) => void,
): Promise<string[]> => {
  const { analysis, items } = await analyseModels(models, test, trainingImages, report)
  const committed = AnalysisSchema.parse(
    JSON.parse(Buffer.from(await pack.read(PACK_FILES.analysis)).toString()),
  )
  const {
    x: _,
    y: __,
    ...table
  } = decodeItemTable(gunzipSync(await pack.read(PACK_FILES.items)), test.labels.length)
  const { x: ___, y: ____, ...recomputed } = items
  return [
    ...differences(committed, analysis, TOLERANCE, PACK_FILES.analysis),
    ...differences(table, recomputed, TOLERANCE, PACK_FILES.items),
  ]
}
