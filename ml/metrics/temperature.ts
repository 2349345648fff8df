import { CLASS_COUNT } from '../../contracts/labels.ts'
import { logLossOf } from './log-loss.ts'

const FLOOR = 1e-7
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * Probabilities [n × 10] at softmax temperature `temperature`: the logarithm of a probability is its logit up to a
 * constant, so p^(1/T), normalised again. Above 1 answers become less certain.
 */
export const atTemperature = (probabilities: Float32Array, temperature: number): Float64Array => {
  const result = new Float64Array(probabilities.length)
  for (let row = 0; row < probabilities.length; row += CLASS_COUNT) {
    let sum = 0
    for (let i = row; i < row + CLASS_COUNT; i++) {
      result[i] = Math.max(FLOOR, probabilities[i]!) ** (1 / temperature)
      sum += result[i]!
    }
    for (let i = row; i < row + CLASS_COUNT; i++) result[i]! /= sum
  }
  return result
}

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
