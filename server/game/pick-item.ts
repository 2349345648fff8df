import { assertNever, CLASS_COUNT, type Deck } from '../../contracts/index.ts'
import { itemStatistics } from './item-statistics.ts'
import { answerOf, type Pack } from './pack.ts'
import { drawWeighted, type Random } from './random.ts'

/** T-shirt/top, Coat, Shirt: the deck "shirts against T-shirts and coats". */
const TOPS: readonly number[] = [0, 4, 6]

/** Close calls sit where the mean label probability is near a coin's toss, learning.md's bands 2 to 4. */
const CLOSE_CALL_PROBABILITY = 0.55
const CLOSE_CALL_SPREAD = 0.15
/** Beyond these nobody is in two minds: of bags and trousers, nearly all of them easy, every third draw would be an obvious one. */
const CLOSE_CALL_RANGE = [0.2, 0.9] as const
/** Part of the weight that every item of the classes chosen has, so that none is impossible. */
const UNIFORM_PART = 0.1
/** Fewer different answers than this is not "all models disagree". */
const DISAGREEMENT_ANSWERS = 3
const CONFIDENT = 0.9
/** Mean label probabilities above the one are easy, below the other hard. */
const EASY = 0.95
const HARD = 0.5

const NONE: ReadonlySet<number> = new Set()

export interface PickedItem {
  readonly itemIndex: number
  readonly logDrawProbability: number
}

/** A deck, or the label-error suspects, which every deck but a hand-picked one leaves out. */
export type Source = Deck | 'suspects'

const ofClasses = (
  pack: Pack,
  classes: readonly number[],
  item: number,
  labelProbability: number,
): number => {
  if (!classes.includes(pack.labels[item]!)) return 0
  // Of a single class, everything; of several, rather what is easily taken for another.
  return classes.length === 1 ? 1 : 1 - labelProbability + UNIFORM_PART
}

/** Weight of an item in a deck before class balance; 0 where it does not belong to it. */
const weightIn = (pack: Pack, source: Source, item: number): number => {
  const statistics = itemStatistics(pack)
  const suspect = statistics.suspect[item] === 1
  if (source === 'suspects') return suspect ? 1 : 0
  if (typeof source === 'object' && 'items' in source) return source.items.includes(item) ? 1 : 0
  if (suspect) return 0
  const label = pack.labels[item]!
  const labelProbability = statistics.meanLabelProbability[item]!
  const isRight = (model: string) => answerOf(pack, model, item) === label
  if (typeof source === 'object')
    return 'classes' in source
      ? ofClasses(pack, source.classes, item, labelProbability)
      : Number(pack.models.every((model) => isRight(model) === (model === source.onlyRight)))
  switch (source) {
    case 'random':
      return 1
    case 'close-calls': {
      const [least, most] = CLOSE_CALL_RANGE
      if (labelProbability < least || labelProbability > most) return 0
      const distance = (labelProbability - CLOSE_CALL_PROBABILITY) / CLOSE_CALL_SPREAD
      return Math.exp((-distance * distance) / 2)
    }
    case 'disagreement':
      return statistics.distinctAnswers[item]! >= DISAGREEMENT_ANSWERS ? 1 : 0
    case 'tops':
      return ofClasses(pack, TOPS, item, labelProbability)
    case 'all-wrong':
      return Number(!pack.models.some(isRight))
    case 'confident-and-wrong':
      return Number(statistics.wrongConfidence[item]! >= CONFIDENT)
    case 'easy':
      return Number(labelProbability > EASY)
    case 'hard':
      return Number(labelProbability < HARD)
    default:
      return assertNever(source)
  }
}

/** The items of the pack that a deck can draw. */
export const poolOf = (pack: Pack, source: Source): number[] => {
  const pool: number[] = []
  for (let item = 0; item < pack.itemCount; item += 1) if (weightIn(pack, source, item) > 0) pool.push(item)
  return pool
}

export const poolSize = (pack: Pack, source: Source): number => poolOf(pack, source).length

const handPicked = (items: readonly number[], shown: readonly number[]): PickedItem => ({
  itemIndex: items.find((item) => !shown.includes(item)) ?? items[0]!,
  logDrawProbability: 0,
})

/**
 * Draws the next item of a deck. First a class, among those the deck has items of and the game has shown least, then
 * an item of that class by its weight; items already shown and label-error suspects are left out. A hand-picked deck comes
 * in its own order. Only where a deck has run out, items come again.
 *
 * @param barred items that are left out for another reason than having been shown in this game
 * @throws if the pack has no item for the deck at all; `poolSize` tells before
 */
export const pickItem = (
  pack: Pack,
  source: Source,
  shown: readonly number[],
  random: Random,
  barred: ReadonlySet<number> = NONE,
): PickedItem => {
  if (typeof source === 'object' && 'items' in source) return handPicked(source.items, shown)
  const weights = new Array<number>(pack.itemCount).fill(0)
  const classTotals = new Array<number>(CLASS_COUNT).fill(0)
  for (let item = 0; item < pack.itemCount; item += 1) {
    const weight = shown.includes(item) || barred.has(item) ? 0 : weightIn(pack, source, item)
    weights[item] = weight
    classTotals[pack.labels[item]!]! += weight
  }
  if (!classTotals.some((total) => total > 0)) {
    if (shown.length === 0) throw new Error(`The pack has no item for the deck ${JSON.stringify(source)}`)
    return pickItem(pack, source, [], random, barred)
  }
  const timesShown = new Array<number>(CLASS_COUNT).fill(0)
  for (const item of shown) timesShown[pack.labels[item]!]! += 1
  const fewest = Math.min(...timesShown.filter((_, label) => classTotals[label]! > 0))
  // Halving by surplus keeps a class that was just shown possible, so that nobody can answer by elimination.
  const classWeights = timesShown.map((times, label) =>
    classTotals[label]! > 0 ? 0.25 ** (times - fewest) : 0,
  )
  const label = drawWeighted(classWeights, random)
  const ofClass = weights.map((weight, item) => (pack.labels[item] === label ? weight : 0))
  const itemIndex = drawWeighted(ofClass, random)
  const classProbability = classWeights[label]! / classWeights.reduce((a, b) => a + b, 0)
  return {
    itemIndex,
    logDrawProbability: Math.log(classProbability * (weights[itemIndex]! / classTotals[label]!)),
  }
}
