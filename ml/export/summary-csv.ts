import type { ModelSummary } from '../../contracts/content-pack.ts'
import { trainedModels } from '../report/read-pack.ts'
import { csvLines } from './csv-lines.ts'

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
  'macro_f1',
  'backend',
  'device',
  'epochs',
  'seconds_per_epoch',
]

/**
 * One line a training: accuracy with its 95 % interval, log loss, Brier score and ECE before and after its temperature, macro F1, and
 * what it ran on for how long.
 */
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
    metrics.macro.f1,
    training.backend,
    training.device,
    training.epochs,
    training.secondsPerEpoch,
  ])
  return csvLines([COLUMNS, ...lines])
}
