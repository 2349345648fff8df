import {
  atTemperature,
  type CalibrationBin,
  calibrationBins,
  type Trained,
} from '../../../contracts/index.ts'
import { wilsonInterval } from '../../../contracts/wilson-interval.ts'
import type { Predictions } from '../../_lib/read-predictions.ts'

export interface ReliabilityBin {
  count: number
  /** Mean confidence and accuracy of its items, with the accuracy's Wilson interval. */
  confidence: number
  accuracy: number
  interval: readonly [number, number]
}

/** The bins that hold items. */
export const reliabilityBins = (bins: readonly CalibrationBin[]): ReliabilityBin[] =>
  bins.flatMap(({ count, meanConfidence, accuracy }) =>
    meanConfidence === null || accuracy === null
      ? []
      : [{ count, confidence: meanConfidence, accuracy, interval: wilsonInterval(accuracy * count, count)! }],
  )

/**
 * The answers in bins of confidence after temperature scaling, which the pack does not keep: by its own rule, but from its
 * eight-bit probabilities, so their calibration error is `eceCalibrated` to about 0.001 only.
 */
export const calibratedBins = (
  { top1, probabilities }: Predictions,
  labels: Uint8Array,
  { temperature }: Pick<Trained, 'temperature'>,
): CalibrationBin[] => calibrationBins(atTemperature(probabilities, temperature), top1, labels)
