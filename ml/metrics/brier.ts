import { CLASS_COUNT } from '../../contracts/labels.ts'

/**
 * Brier score of rows of [n × 10] (Brier, "Verification of forecasts expressed in terms of probability", 1950): the mean over
 * items of Σ(p − y)² over all classes, y being 1 for the label and 0 for the others. From 0, certain and right, to 2, certain and
 * wrong; 0 without items.
 */
export const brierOf = (probabilities: Float32Array | Float64Array, labels: Uint8Array): number => {
  let sum = 0
  for (let i = 0; i < labels.length; i++) {
    for (let c = 0; c < CLASS_COUNT; c++) {
      sum += (probabilities[i * CLASS_COUNT + c]! - (c === labels[i] ? 1 : 0)) ** 2
    }
  }
  return labels.length === 0 ? 0 : sum / labels.length
}
