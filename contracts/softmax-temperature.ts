import { CLASS_COUNT } from './labels.ts'

const FLOOR = 1e-7

/**
 * Probabilities [n × 10] at softmax temperature `temperature`: the logarithm of a probability is its logit up to a
 * constant, so p^(1/T), normalised again. Above 1 answers become less certain. Here because the training, the rules and the pages
 * all need calibrated confidences and none of them may import another.
 */
export const atTemperature = (
  probabilities: Float32Array | Float64Array,
  temperature: number,
): Float64Array => {
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
