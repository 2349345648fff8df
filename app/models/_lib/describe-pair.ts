import type { Pair } from '../../../contracts/index.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'

/** The pair in the order asked for; null where the pack does not have it. */
export const findPair = (pairs: readonly Pair[], a: string, b: string): Pair | null => {
  const pair = pairs.find((each) => (each.a === a && each.b === b) || (each.a === b && each.b === a))
  if (!pair) return null
  return pair.a === a ? pair : { ...pair, a, b, onlyA: pair.onlyB, onlyB: pair.onlyA }
}

/** Whether two recipes differ by more than chance. @param names of a and b */
export const describeTest = (
  texts: Texts<'models'>,
  words: Words,
  pair: Pair,
  [a, b]: readonly [string, string],
): string => {
  const [ahead, behind] = pair.onlyA > pair.onlyB ? [a, b] : [b, a]
  return texts('compare.test.outcome', {
    outcome: pair.onlyA === pair.onlyB ? 'equal' : pair.pHolm < 0.05 ? 'clear' : 'chance',
    ahead,
    behind,
    p: words.p(pair.pValue),
    holm: words.p(pair.pHolm),
  })
}

/** What κ says of the two, in a clause that explains it. */
export const describeConsistency = (
  texts: Texts<'models'>,
  words: Words,
  { errorConsistency: kappa }: Pair,
): string => {
  if (kappa === null) return texts('compare.test.undefined')
  const way = kappa > 0.6 ? 'same' : kappa > 0.2 ? 'shared' : kappa >= -0.05 ? 'chance' : 'different'
  return texts('compare.test.consistency', { kappa: words.decimal(kappa, 2), way })
}
