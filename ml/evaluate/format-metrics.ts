import type { ClassReport, Metrics } from '../../contracts/content-pack.ts'
import { CLASS_NAMES } from '../../contracts/labels.ts'

const rate = (value: number | null): string => (value === null ? '–' : value.toFixed(4)).padStart(9)

const reportLine = (name: string, report: ClassReport): string =>
  `${name.padEnd(14)}${rate(report.precision)}${rate(report.recall)}${rate(report.f1)}${String(report.support).padStart(9)}`

/** A model's figures as text: classification report, confusion matrix, log loss and calibration. */
export const formatMetrics = (title: string, metrics: Metrics, temperature: number): string => {
  const [low, high] = metrics.accuracyInterval
  return [
    `${title}: accuracy ${metrics.accuracy.toFixed(4)} (95 % interval ${low.toFixed(4)}–${high.toFixed(4)})`,
    '',
    `${''.padEnd(14)}precision   recall       f1  support`,
    ...metrics.perClass.map((report, label) => reportLine(CLASS_NAMES[label]!, report)),
    reportLine('macro', metrics.macro),
    reportLine('weighted', metrics.weighted),
    '',
    'confusion, rows are labels, columns answers',
    ...metrics.confusion.map(
      (row, label) =>
        `${CLASS_NAMES[label]!.padEnd(14)}${row.map((count) => String(count).padStart(5)).join('')}`,
    ),
    '',
    `log loss ${metrics.logLoss.toFixed(4)}, at temperature ${temperature.toFixed(3)} ${metrics.logLossCalibrated.toFixed(4)}`,
    `Brier score ${metrics.brier.toFixed(4)}, at that temperature ${metrics.brierCalibrated.toFixed(4)}`,
    `calibration error (15 bins) ${metrics.ece.toFixed(4)}, at that temperature ${metrics.eceCalibrated.toFixed(4)}`,
    '',
  ].join('\n')
}
