import type { ModelSummary } from '../../../contracts/index.ts'
import { readContestants, readLabels, readPackItems } from '../../_lib/read-pack.ts'
import { readPredictions } from '../../_lib/read-predictions.ts'
import { onlyOneRight } from './compare-pair.ts'
import type { OneSidedItem } from './one-sided.ts'

/** Of the items that `right` alone labelled right those from one place to before another, the other surest first. */
export const readOneSided = async (
  right: ModelSummary,
  other: ModelSummary,
  from: number,
  to: number,
): Promise<OneSidedItem[]> => {
  const [ofRight, ofOther, labels] = await Promise.all([
    readPredictions(right.recipe),
    readPredictions(other.recipe),
    readLabels(),
  ])
  const found = onlyOneRight(ofRight, ofOther, labels, other.house.temperature).slice(from, to)
  const items = await readPackItems(found.map(({ index }) => index))
  return found.map((each, i) => ({ ...each, ...items[i]! }))
}

/** The query under which an item's page stands among these items; '' where the explorer cannot ask who was right. */
export const viewOfOneSided = async (right: ModelSummary, other: ModelSummary): Promise<string> => {
  const contestants = await readContestants()
  return [right, other].every(({ recipe }) => contestants.includes(recipe))
    ? `?right=${right.recipe}&wrong=${other.recipe}&sort=-conf:${other.recipe}`
    : ''
}
