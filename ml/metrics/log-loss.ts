import { CLASS_COUNT } from '../../contracts/labels.ts'

/** The least probability that is told from zero, so that one certain mistake does not make the mean infinite. */
const FLOOR = 1e-7

/** Mean of −ln p(label) in nats over rows of [n × 10]. */
export const logLossOf = (probabilities: Float32Array | Float64Array, labels: Uint8Array): number => {
  let sum = 0
  for (let i = 0; i < labels.length; i++) {
    sum -= Math.log(Math.max(FLOOR, probabilities[i * CLASS_COUNT + labels[i]!]!))
  }
  // A probability a rounding above 1 would make the mean of perfect answers negative.
  return labels.length === 0 ? 0 : Math.max(0, sum / labels.length)
}
