import { calibrationBins } from '../../contracts/calibration-bins.ts'
import type { Metrics } from '../../contracts/content-pack.ts'
import { expectedCalibrationError } from '../../contracts/expected-calibration-error.ts'
import { atTemperature } from '../../contracts/softmax-temperature.ts'
import { accuracyOf } from './accuracy.ts'
import { macroAverage, weightedAverage } from './average-report.ts'
import { brierOf } from './brier.ts'
import { classReports } from './class-reports.ts'
import { confusionOf } from './confusion.ts'
import { logLossOf } from './log-loss.ts'
import { top1 } from './top1.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** Everything the pack says of a model's probabilities [n × 10] for labelled items, before and after its temperature. */
export const metricsOf = (probabilities: Float32Array, labels: Uint8Array, temperature: number): Metrics => {
  const answers = top1(probabilities)
  const calibrated = atTemperature(probabilities, temperature)
  const confusion = confusionOf(answers, labels)
  const perClass = classReports(confusion)
  const bins = calibrationBins(probabilities, answers, labels)
  const correct = confusion.reduce((sum, row, label) => sum + row[label]!, 0)
  return {
    accuracy: accuracyOf(answers, labels),
    accuracyInterval: wilsonInterval(correct, labels.length),
    perClass,
    macro: macroAverage(perClass),
    weighted: weightedAverage(perClass),
    confusion,
    logLoss: logLossOf(probabilities, labels),
    logLossCalibrated: logLossOf(calibrated, labels),
    brier: brierOf(probabilities, labels),
    brierCalibrated: brierOf(calibrated, labels),
    ece: expectedCalibrationError(bins),
    eceCalibrated: expectedCalibrationError(calibrationBins(calibrated, answers, labels)),
    calibrationBins: bins,
  }
}
