import type { ClassReport } from '../../contracts/content-pack.ts'

type Figure = 'precision' | 'recall' | 'f1'

const average = (
  reports: ClassReport[],
  figure: Figure,
  weight: (report: ClassReport) => number,
): number | null => {
  let sum = 0
  let weights = 0
  for (const report of reports) {
    const value = report[figure]
    if (value === null) continue
    sum += weight(report) * value
    weights += weight(report)
  }
  return weights === 0 ? null : sum / weights
}

const averageBy = (reports: ClassReport[], weight: (report: ClassReport) => number): ClassReport => ({
  precision: average(reports, 'precision', weight),
  recall: average(reports, 'recall', weight),
  f1: average(reports, 'f1', weight),
  support: reports.reduce((sum, report) => sum + report.support, 0),
})

/** The plain mean over the classes where a figure is defined; null where it is defined for none. */
export const macroAverage = (reports: ClassReport[]): ClassReport => averageBy(reports, () => 1)

/** The mean weighted by support over the classes where a figure is defined; null where it is defined for none. */
export const weightedAverage = (reports: ClassReport[]): ClassReport =>
  averageBy(reports, (report) => report.support)
