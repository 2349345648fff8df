/**
 * How far the models speak against each item's label, ℓ = 1 − (m + 1)/2 of its margin m (see `itemMargins`): 0 where all are certain
 * of the label, ½ where another class is as likely, 1 where all are certain of another.
 */
export const labelSuspicions = (margins: Float64Array): Float64Array =>
  margins.map((margin) => 1 - (margin + 1) / 2)
