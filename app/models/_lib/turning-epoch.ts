import type { Epoch } from '../../../contracts/index.ts'

/** A rise of the validation loss that is smaller, as a share of its lowest value, is taken for chance. */
const LEAST_RISE = 0.01

export interface Turn {
  /** Where validation loss is lowest. */
  at: Epoch
  last: Epoch
}

/**
 * Where a training begins to overfit: the epoch of the lowest validation loss, if by the last epoch that loss has risen by
 * a hundredth or more of itself while training loss fell on. Null where it does not overfit.
 */
export const turningEpoch = (history: readonly Epoch[]): Turn | null => {
  const last = history.at(-1)
  if (!last) return null
  const at = history.reduce((lowest, epoch) =>
    epoch.validationLoss < lowest.validationLoss ? epoch : lowest,
  )
  const risen = last.validationLoss >= at.validationLoss * (1 + LEAST_RISE)
  return risen && last.loss < at.loss ? { at, last } : null
}
