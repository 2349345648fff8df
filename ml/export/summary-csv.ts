import type { ModelSummary } from '../../contracts/content-pack.ts'
import { trainedModels } from '../report/read-pack.ts'

const COLUMNS = [
  'recipe',
  'training',
  'seed',
  'accuracy',
  'accuracy_low',
  'accuracy_high',
  'temperature',
  'log_loss',
  'log_loss_calibrated',
  'brier',
  'brier_calibrated',
  'ece',
  'ece_calibrated',
]

/** One line a training: accuracy with its 95 % interval, and log loss, Brier score and ECE before and after its temperature. */
export const summaryCsv = (summaries: readonly ModelSummary[]): string => {
  const lines = trainedModels(summaries).map(({ recipe, trained: { training, temperature, metrics } }) => [
    recipe,
    training.kind,
    training.seed,
    metrics.accuracy,
    ...metrics.accuracyInterval,
    temperature,
    metrics.logLoss,
    metrics.logLossCalibrated,
    metrics.brier,
    metrics.brierCalibrated,
    metrics.ece,
    metrics.eceCalibrated,
  ])
  return [COLUMNS, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')
}
