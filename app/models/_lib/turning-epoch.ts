import type { Epoch } from '../../../contracts/index.ts'

/** A rise of the validation loss that is smaller, as a share of its lowest value, is taken for chance. */
const LEAST_RISE = 0.01

/** For so many epochs it has to have risen by the end: a single one, where the rate is constant, is often noise. */
const PATIENCE = 2

export interface Turn {
  /** Where validation loss is lowest. */
  at: Epoch
  last: Epoch
}

/**
 * Where a training begins to overfit: the epoch of the lowest validation loss, if in each of the last two epochs that loss was
 * above it by a hundredth of itself or more while training loss fell on. Null where it does not overfit.
 */
export const turningEpoch = (history: readonly Epoch[]): Turn | null => {
  const last = history.at(-1)
  if (!last) return null
  const at = history.reduce((lowest, epoch) =>
    epoch.validationLoss < lowest.validationLoss ? epoch : lowest,
  )
  const risen = history
    .slice(-PATIENCE)
    .every(({ validationLoss }) => validationLoss >= at.validationLoss * (1 + LEAST_RISE))
  return risen && last.loss < at.loss ? { at, last } : null
}
