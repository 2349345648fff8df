import { atTemperature } from '../../contracts/softmax-temperature.ts'
import { logLossOf } from './log-loss.ts'

const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * The temperature between 0.1 and 10 of least log loss (Guo et al., "On Calibration of Modern Neural Networks", 2017), by
 * golden-section search over its logarithm, in which the log loss has one minimum.
 */
export const fitTemperature = (probabilities: Float32Array, labels: Uint8Array): number => {
  const lossAt = (log: number): number => logLossOf(atTemperature(probabilities, Math.exp(log)), labels)
  let low = Math.log(0.1)
  let high = Math.log(10)
  let left = high - GOLDEN * (high - low)
  let right = low + GOLDEN * (high - low)
  let atLeft = lossAt(left)
  let atRight = lossAt(right)
  while (high - low > 1e-4) {
    if (atLeft <= atRight) {
      ;[high, right, atRight] = [right, left, atLeft]
      left = high - GOLDEN * (high - low)
      atLeft = lossAt(left)
    } else {
      ;[low, left, atLeft] = [left, right, atRight]
      right = low + GOLDEN * (high - low)
      atRight = lossAt(right)
    }
  }
  return Math.exp((low + high) / 2)
}
