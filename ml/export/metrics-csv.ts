import type { ModelSummary } from '../../contracts/content-pack.ts'
import { CLASS_NAMES } from '../../contracts/labels.ts'
import { trainedModels } from '../report/read-pack.ts'
import { csvLines } from './csv-lines.ts'

const COLUMNS = ['recipe', 'training', 'class', 'precision', 'recall', 'f1', 'support']

/** One line a training and class, with both averages; an undefined figure is an empty cell. */
export const metricsCsv = (summaries: readonly ModelSummary[]): string => {
  const lines = trainedModels(summaries).flatMap(({ recipe, trained: { training, metrics } }) =>
    [
      ...metrics.perClass.map((report, label) => [CLASS_NAMES[label]!, report] as const),
      ['macro average', metrics.macro] as const,
      ['weighted average', metrics.weighted] as const,
    ].map(([name, report]) => [
      recipe,
      training.kind,
      name,
      report.precision,
      report.recall,
      report.f1,
      report.support,
    ]),
  )
  return csvLines([COLUMNS, ...lines])
}
