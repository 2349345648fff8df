import type { Pair } from '../../../contracts/index.ts'
import { formatDecimal, formatP } from '../../_lib/format.ts'

/** The pair in the order asked for; null where the pack does not have it. */
export const findPair = (pairs: readonly Pair[], a: string, b: string): Pair | null => {
  const pair = pairs.find((each) => (each.a === a && each.b === b) || (each.a === b && each.b === a))
  if (!pair) return null
  return pair.a === a ? pair : { ...pair, a, b, onlyA: pair.onlyB, onlyB: pair.onlyA }
}

/** Whether two recipes differ by more than chance. @param names of a and b */
export const describeTest = (pair: Pair, [a, b]: readonly [string, string]): string => {
  const test = `exact McNemar, p\u00a0${formatP(pair.pValue)}, ${formatP(pair.pHolm)} after Holm over every pair`
  if (pair.onlyA === pair.onlyB) return `Neither is ahead (${test}).`
  const [ahead, behind] = pair.onlyA > pair.onlyB ? [a, b] : [b, a]
  return pair.pHolm < 0.05
    ? `${ahead} is better than ${behind} by more than chance (${test}).`
    : `${ahead} is ahead of ${behind}, but no further than chance would take it (${test}).`
}

/** What κ says of the two, in a clause that explains it. */
export const describeConsistency = ({ errorConsistency: kappa }: Pair): string => {
  if (kappa === null) return 'Error consistency κ is undefined: chance alone makes them agree.'
  const way =
    kappa > 0.6
      ? 'they fail on much the same items'
      : kappa > 0.2
        ? 'they share many failures beyond what their accuracies explain'
        : kappa >= -0.05
          ? 'they fail on the same items hardly more often than by chance'
          : 'they fail on different items'
  return `Error consistency κ\u00a0=\u00a0${formatDecimal(kappa, 2)}: ${way}. It is 0 where two fail together as often as chance has it, 1 where always.`
}
