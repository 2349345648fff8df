import { CLASS_COUNT, type Label } from '../../contracts/index.ts'
import { answerOf, type Pack, probabilitiesFor } from './pack.ts'
import { drawWeighted, type Random } from './random.ts'

const confusionRates = (pack: Pack): Float64Array => {
  const rates = new Float64Array(CLASS_COUNT * CLASS_COUNT)
  const support = new Float64Array(CLASS_COUNT)
  for (let item = 0; item < pack.itemCount; item += 1) {
    const label = pack.labels[item]!
    for (const model of pack.models) {
      rates[label * CLASS_COUNT + answerOf(pack, model, item)]! += 1
      support[label]! += 1
    }
  }
  return rates.map((count, i) => count / Math.max(1, support[Math.floor(i / CLASS_COUNT)]!))
}

const known = new WeakMap<Pack, Float64Array>()

/** The models' pooled confusion rates, row-major: the share of a label's items that were given each class. */
export const pooledConfusionRates = (pack: Pack): Float64Array => {
  const found = known.get(pack) ?? confusionRates(pack)
  known.set(pack, found)
  return found
}

/**
 * The classes offered for an item, ascending. With four: the label and three distractors drawn without replacement
 * in proportion to .6 × the models' mean probability + .4 × the label's confusion row + .01, so that they are tempting.
 */
export const pickChoices = (pack: Pack, itemIndex: number, choiceCount: 4 | 10, random: Random): Label[] => {
  if (choiceCount === CLASS_COUNT) return Array.from({ length: CLASS_COUNT }, (_, k) => k)
  const label = pack.labels[itemIndex]!
  const rates = pooledConfusionRates(pack)
  const choices = [label]
  while (choices.length < choiceCount) {
    const weights = Array.from({ length: CLASS_COUNT }, (_, k) => {
      if (choices.includes(k)) return 0
      const mean =
        pack.models.reduce((sum, m) => sum + probabilitiesFor(pack, m, itemIndex)[k]!, 0) / pack.models.length
      return 0.6 * mean + 0.4 * rates[label * CLASS_COUNT + k]! + 0.01
    })
    choices.push(drawWeighted(weights, random))
  }
  return choices.sort((a, b) => a - b)
}
