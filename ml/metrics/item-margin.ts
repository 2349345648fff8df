import { CLASS_COUNT } from '../../contracts/labels.ts'

/**
 * Margin of every item: the mean over models of p(label) − the largest p of another class, from −1, all certain and wrong, to 1,
 * all certain and right. One array of calibrated probabilities [n × 10] a model, at least one.
 */
export const itemMargins = (
  models: readonly (Float32Array | Float64Array)[],
  labels: Uint8Array,
): Float64Array => {
  const margins = new Float64Array(labels.length)
  for (const probabilities of models) {
    for (let i = 0; i < labels.length; i++) {
      let other = 0
      for (let c = 0; c < CLASS_COUNT; c++) {
        if (c !== labels[i]) other = Math.max(other, probabilities[i * CLASS_COUNT + c]!)
      }
      margins[i]! += (probabilities[i * CLASS_COUNT + labels[i]!]! - other) / models.length
    }
  }
  return margins
}
