import type { Metrics } from '../../contracts/content-pack.ts'
import { differences } from './differences.ts'

/** Allowed between two log losses or calibration errors: backends round the last digits of a probability differently. */
const TOLERANCE = 1e-6

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const FROM_COUNTS = ['accuracy', 'accuracyInterval', 'perClass', 'macro', 'weighted', 'confusion'] as const
const FROM_PROBABILITIES = [
  'logLoss',
  'logLossCalibrated',
  'brier',
  'brierCalibrated',
  'ece',
  'eceCalibrated',
] as const

/**
 * What differs between committed figures and recomputed ones, one line each: figures made of counts must be equal to the last
 * digit, figures made of probabilities, the reliability's bins among them, within 1e-6.
 */
export const compareMetrics = (committed: Metrics, recomputed: Metrics): string[] => [
  ...FROM_COUNTS.filter((figure) => !same(committed[figure], recomputed[figure])).map((figure) =>
    figure === 'accuracy'
      ? `accuracy is ${recomputed.accuracy}, committed is ${committed.accuracy}`
      : `${figure} differs from the committed one`,
  ),
  ...FROM_PROBABILITIES.filter((figure) => Math.abs(committed[figure] - recomputed[figure]) > TOLERANCE).map(
    (figure) => `${figure} is ${recomputed[figure]}, committed is ${committed[figure]}`,
  ),
  ...differences(committed.calibrationBins, recomputed.calibrationBins, TOLERANCE, 'calibrationBins'),
]
