import type { ModelSummary } from '../../contracts/content-pack.ts'
import { PACK_FILES } from '../report/pack-files.ts'
import { BACKBONE_ITEMS } from './check-why.ts'

/** What `evaluate --check` takes the pack's word for, and why, in lines. */
export const notChecked = (summaries: readonly ModelSummary[]): string[] => {
  const further = summaries.reduce((sum, { seeds }) => sum + seeds.length - 1, 0)
  return [
    `not checked, as their weights are not committed: the figures of ${further} further seeds; of every history all but the validation figures of the epoch kept`,
    `not checked, as nothing is trained again: ${PACK_FILES.transfer}, ${PACK_FILES.search} and ${PACK_FILES.pace}, beyond that they are the committed results and follow from their own trials; seconds, devices and dates; of a backbone's heat maps those after the first ${BACKBONE_ITEMS}`,
  ]
}
