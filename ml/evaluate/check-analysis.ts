import { gunzipSync } from 'node:zlib'
import { AnalysisSchema } from '../../contracts/analysis.ts'
import { decodeItemTable } from '../../contracts/item-table.ts'
import { type AnalysedModel, analyseModels } from '../analyse/analyse-models.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { PACK_FILES } from '../report/pack-files.ts'
import type { Pack } from '../report/read-pack.ts'
import { compareAnalyses, compareItems } from './compare-analysis.ts'

/** What differs between the pack's analysis and the one that its models and their committed predictions give now. */
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
  const table = decodeItemTable(gunzipSync(await pack.read(PACK_FILES.items)), test.labels.length)
  return [
    ...compareAnalyses(committed, analysis),
    ...compareItems(table, items, analysis.embedding?.neighbours ?? null),
  ]
}
