import { CLASS_COUNT } from '../../../contracts/index.ts'
import { wilsonInterval } from '../../../contracts/wilson-interval.ts'

export interface ReliabilityBin {
  count: number
  /** Mean confidence and accuracy of its items, with the accuracy's Wilson interval. */
  confidence: number
  accuracy: number
  interval: readonly [number, number]
}

/** The confidence in class `answer` of one row of probabilities once the softmax has that temperature: p^(1/T) over its sum. */
const scaledConfidence = (probabilities: Float32Array, row: number, answer: number, temperature: number) => {
  let sum = 0
  for (let k = row; k < row + CLASS_COUNT; k += 1) sum += probabilities[k]! ** (1 / temperature)
  return probabilities[row + answer]! ** (1 / temperature) / sum
}

/**
 * Answers sorted by their confidence after temperature scaling into `bins` equal bins of [0, 1]; empty bins are left out.
 *
 * @param probabilities [items × 10], before scaling
 */
export const calibratedBins = (
  { top1, probabilities }: { top1: Uint8Array; probabilities: Float32Array },
  labels: Uint8Array,
  temperature: number,
  bins: number,
): ReliabilityBin[] => {
  const sums = Array.from({ length: bins }, () => ({ count: 0, confidence: 0, right: 0 }))
  labels.forEach((label, i) => {
    const confidence = scaledConfidence(probabilities, i * CLASS_COUNT, top1[i]!, temperature)
    const bin = sums[Math.min(bins - 1, Math.floor(confidence * bins))]!
    bin.count += 1
    bin.confidence += confidence
    bin.right += Number(top1[i] === label)
  })
  return sums
    .filter(({ count }) => count > 0)
    .map(({ count, confidence, right }) => ({
      count,
      confidence: confidence / count,
      accuracy: right / count,
      interval: wilsonInterval(right, count)!,
    }))
}

/** The same of bins as the pack has them. */
export const packBins = (
  bins: readonly { count: number; meanConfidence: number | null; accuracy: number | null }[],
): ReliabilityBin[] =>
  bins.flatMap(({ count, meanConfidence, accuracy }) =>
    meanConfidence === null || accuracy === null
      ? []
      : [{ count, confidence: meanConfidence, accuracy, interval: wilsonInterval(accuracy * count, count)! }],
  )
