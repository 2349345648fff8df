import type { SearchRung, TrialSetting } from '../../contracts/search.ts'
import type { TrialOutcome } from './trial.ts'

/** A setting on one line. */
export const formatSetting = (setting: TrialSetting): string =>
  `${setting.optimizer} ${setting.learningRate}, ${setting.activation}, ${setting.initializer}, dropout ` +
  `${setting.dropout}, pool ${setting.pool}, batch ${setting.batch}, epochs ${setting.epochs}`

/** What a trial came to, with what it was allowed. */
export const formatOutcome = (
  spend: SearchRung,
  { state, validationAccuracy, seconds }: TrialOutcome,
): string => {
  const accuracy = validationAccuracy === null ? '' : `${(100 * validationAccuracy).toFixed(2)} % `
  const passes = spend.epochs === 1 ? '' : ` × ${spend.epochs}`
  return `${accuracy}${state === 'finished' ? '' : `${state} `}on ${spend.items}${passes} items in ${seconds.toFixed(1)} s`
}
