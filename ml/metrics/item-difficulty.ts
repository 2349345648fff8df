import { CLASS_COUNT } from '../../contracts/labels.ts'

/** Keeps the logit finite: no item is easier or harder than ±3.89. */
const LEAST = 0.02

/** What is known of n items from the models that answered them, at least one. */
export interface ItemEvidence {
  labels: Uint8Array
  /** Calibrated probabilities [n × 10], one array a model. */
  probabilities: readonly (Float32Array | Float64Array)[]
  /** Models that are right on each item. */
  right: Uint8Array
  /** See `itemMargins`. */
  margins: Float64Array
}

/**
 * Difficulty of every item before anybody has played it, in logits on the scale of a Rasch model, 0 where success is even:
 * δ = −logit(clip(.5·q̄ + .3·A + .2·(m + 1)/2, .02, .98)), with the mean probability of the label q̄, the share of models that are
 * right A and the margin m.
 */
export const itemDifficulties = ({ labels, probabilities, right, margins }: ItemEvidence): Float64Array =>
  Float64Array.from(labels, (label, i) => {
    let sum = 0
    for (const rows of probabilities) sum += rows[i * CLASS_COUNT + label]!
    const ease = (0.5 * sum + 0.3 * right[i]!) / probabilities.length + (0.2 * (margins[i]! + 1)) / 2
    const clipped = Math.min(1 - LEAST, Math.max(LEAST, ease))
    return -Math.log(clipped / (1 - clipped))
  })
