import { assertNever, CLASS_COUNT, type Deck } from '../../contracts/index.ts'
import { itemStatistics } from './item-statistics.ts'
import type { Pack } from './pack.ts'
import { drawWeighted, type Random } from './random.ts'

/** T-shirt/top, Coat, Shirt: the deck "shirts against T-shirts and coats". */
const TOPS: ReadonlySet<number> = new Set([0, 4, 6])

/** Close calls sit where the mean label probability is near a coin's toss, learning.md's bands 2 to 4. */
const CLOSE_CALL_PROBABILITY = 0.55
const CLOSE_CALL_SPREAD = 0.15
/** Part of every draw that is spread evenly, so that no item of the deck is impossible. */
const UNIFORM_PART = 0.1
/** Fewer different answers than this is not "all models disagree". */
const DISAGREEMENT_ANSWERS = 3

export interface PickedItem {
  readonly itemIndex: number
  readonly logDrawProbability: number
}

/** Weight of an item in a deck before class balance; 0 where it does not belong to it. */
const deckWeight = (pack: Pack, deck: Deck, item: number): number => {
  const { meanLabelProbability, distinctAnswers, suspect } = itemStatistics(pack)
  if (suspect[item] === 1) return 0
  switch (deck) {
    case 'random':
      return 1
    case 'close-calls': {
      const distance = (meanLabelProbability[item]! - CLOSE_CALL_PROBABILITY) / CLOSE_CALL_SPREAD
      return UNIFORM_PART / 100 + Math.exp((-distance * distance) / 2)
    }
    case 'disagreement':
      return distinctAnswers[item]! >= DISAGREEMENT_ANSWERS ? 1 : 0
    case 'tops':
      return TOPS.has(pack.labels[item]!) ? 1 - meanLabelProbability[item]! + UNIFORM_PART : 0
    default:
      return assertNever(deck)
  }
}

/**
 * Draws the next item of a deck. First a class, among those the deck has items of and the game has shown least, then
 * an item of that class by its weight; items already shown and label-error suspects are left out.
 *
 * @throws if the pack has no item left for the deck (a pack of 10,000 never runs out within a game)
 */
export const pickItem = (pack: Pack, deck: Deck, shown: readonly number[], random: Random): PickedItem => {
  const weights = new Array<number>(pack.itemCount).fill(0)
  const classTotals = new Array<number>(CLASS_COUNT).fill(0)
  for (let item = 0; item < pack.itemCount; item += 1) {
    const weight = shown.includes(item) ? 0 : deckWeight(pack, deck, item)
    weights[item] = weight
    classTotals[pack.labels[item]!]! += weight
  }
  const timesShown = new Array<number>(CLASS_COUNT).fill(0)
  for (const item of shown) timesShown[pack.labels[item]!]! += 1
  const fewest = Math.min(...timesShown.filter((_, label) => classTotals[label]! > 0))
  // Halving by surplus keeps a class that was just shown possible, so that nobody can answer by elimination.
  const classWeights = timesShown.map((times, label) =>
    classTotals[label]! > 0 ? 0.25 ** (times - fewest) : 0,
  )
  if (!classWeights.some((w) => w > 0)) throw new Error(`The pack has no item left for the deck ${deck}`)
  const label = drawWeighted(classWeights, random)
  const ofClass = weights.map((weight, item) => (pack.labels[item] === label ? weight : 0))
  const itemIndex = drawWeighted(ofClass, random)
  const classProbability = classWeights[label]! / classWeights.reduce((a, b) => a + b, 0)
  return {
    itemIndex,
    logDrawProbability: Math.log(classProbability * (weights[itemIndex]! / classTotals[label]!)),
  }
}
