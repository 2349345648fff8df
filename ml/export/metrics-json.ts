import type { ModelSummary } from '../../contracts/content-pack.ts'
import { reportObject } from '../report/report-command.ts'

/** The report's figures, and of each training all of its metrics, its record and its temperature, as the pack has them. */
export const metricsJson = (summaries: readonly ModelSummary[]): string => {
  const report = reportObject(summaries)
  const whole = summaries.map(({ recipe, house, asPublished }) => [
    recipe,
    {
      ...report[recipe],
      ...house,
      asPublished: asPublished && { ...report[recipe]!.asPublished, ...asPublished },
    },
  ])
  return `${JSON.stringify(Object.fromEntries(whole), null, 2)}\n`
}
