import type { z } from 'zod'
import type { CalibrationBinSchema } from './content-pack.ts'
import { CLASS_COUNT } from './labels.ts'

export type CalibrationBin = z.infer<typeof CalibrationBinSchema>

export const CALIBRATION_BINS = 15

/**
 * Answers sorted by their confidence, the probability of the answer in rows of [n × 10], into equal bins over [0, 1]; a
 * confidence on an edge belongs to the bin above, 1 to the last. Mean confidence and accuracy are null in empty bins. Here because
 * the training puts them into the pack and the pages draw those after scaling, which are not in it.
 */
export const calibrationBins = (
  probabilities: Float32Array | Float64Array,
  answers: Uint8Array,
  labels: Uint8Array,
): CalibrationBin[] => {
  const bins = Array.from({ length: CALIBRATION_BINS }, () => ({ count: 0, confidence: 0, correct: 0 }))
  for (let i = 0; i < labels.length; i++) {
    const confidence = Math.min(1, probabilities[i * CLASS_COUNT + answers[i]!]!)
    const bin = bins[Math.min(CALIBRATION_BINS - 1, Math.floor(confidence * CALIBRATION_BINS))]!
    bin.count++
    bin.confidence += confidence
    if (answers[i] === labels[i]) bin.correct++
  }
  return bins.map(({ count, confidence, correct }, index) => ({
    from: index / CALIBRATION_BINS,
    count,
    meanConfidence: count === 0 ? null : confidence / count,
    accuracy: count === 0 ? null : correct / count,
  }))
}
