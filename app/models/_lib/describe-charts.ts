import type { Analysis, ModelSummary } from '../../../contracts/index.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import { HUMAN_REFERENCE } from './human-reference.ts'
import type { RecallDifference } from './recall-differences.ts'
import type { SearchLine } from './search-lines.ts'
import type { TransferCell } from './transfer-effects.ts'

// Every chart in a sentence, for those who do not see it.

const greatest = <T>(all: readonly T[], of: (each: T) => number): T | undefined =>
  all.reduce<T | undefined>(
    (most, each) => (most === undefined || of(each) > of(most) ? each : most),
    undefined,
  )

const least = <T>(all: readonly T[], of: (each: T) => number): T | undefined =>
  greatest(all, (each) => -of(each))

const houseAccuracy = ({ house }: ModelSummary): number => house.metrics.accuracy

/** The results of several recipes on one scale, beside what people reach where `people`. */
export const describeResults = (
  texts: Texts<'models'>,
  words: Words,
  models: readonly ModelSummary[],
  people = true,
): string => {
  const [best, worst] = [greatest(models, houseAccuracy), least(models, houseAccuracy)]
  if (!best || !worst) return texts('charts.results.none')
  const span = {
    models: models.length,
    count: words.numberWord(models.length),
    worst: words.percent(houseAccuracy(worst), 1),
    worstModel: words.modelName(worst.recipe),
    best: words.percent(houseAccuracy(best), 1),
    bestModel: words.modelName(best.recipe),
  }
  return people
    ? texts('charts.results.spanWithPeople', { ...span, people: words.percent(HUMAN_REFERENCE.accuracy, 1) })
    : texts('charts.results.span', span)
}

/** The results of one recipe on the scale that every recipe's page shares. */
export const describeOwnResults = (
  texts: Texts<'models'>,
  words: Words,
  { house, asPublished, published }: ModelSummary,
): string =>
  texts('charts.results.own', {
    house: words.percent(house.metrics.accuracy, 1),
    houseInterval: words.interval(house.metrics.accuracyInterval, 1),
    hasSettings: asPublished ? 'yes' : 'no',
    settings: words.percent(asPublished?.metrics.accuracy ?? null, 1),
    settingsInterval: words.interval(asPublished?.metrics.accuracyInterval ?? null, 1),
    isPublished: published ? 'yes' : 'no',
    published: words.percent(published?.accuracy ?? null, 1),
    people: words.percent(HUMAN_REFERENCE.accuracy, 1),
  })

/** The layer that most of a recipe's parameters are in. */
export const heaviestLayer = ({ layers }: Pick<ModelSummary, 'layers'>): ModelSummary['layers'][number] =>
  greatest(layers, ({ parameters }) => parameters)!

/** How many parameters the layers have, and which has the most. */
export const describeLayers = (texts: Texts<'models'>, words: Words, model: ModelSummary): string => {
  const { layers, parameters, recipe } = model
  const heaviest = heaviestLayer(model)
  return texts('charts.layers.sentence', {
    model: words.modelName(recipe),
    layers: layers.length,
    count: words.count(layers.length),
    parameters: words.count(parameters),
    share: words.percent(heaviest.parameters / parameters, 1),
    layer: heaviest.name,
  })
}

/** How many items all of the contestants got right, and how many none. */
export const describeAgreement = (
  texts: Texts<'models'>,
  words: Words,
  { rightCounts }: Analysis['agreement'],
): string => {
  const models = rightCounts.length - 1
  return texts('overview.agreement.sentence', {
    items: words.count(rightCounts.reduce((sum, count) => sum + count, 0)),
    models,
    count: words.numberWord(models),
    all: words.count(rightCounts[models] ?? 0),
    none: words.count(rightCounts[0] ?? 0),
  })
}

/** Where two recipes differ in recall, and in how many classes by more than chance. @param names of a and b */
export const describeDifferences = (
  texts: Texts<'models'>,
  words: Words,
  differences: readonly RecallDifference[],
  [a, b]: readonly [string, string],
): string => {
  const side = (model: string, ahead: readonly RecallDifference[]) => {
    const most = greatest(ahead, ({ difference }) => Math.abs(difference))
    return texts('compare.classes.ahead', {
      model,
      classes: ahead.length,
      count: words.numberWord(ahead.length),
      most: most ? words.className(most.label) : '–',
      points: words.points(most?.difference ?? 0),
    })
  }
  const clear = differences.filter(({ interval: [from, to] }) => from > 0 || to < 0).length
  return [
    side(
      b,
      differences.filter(({ difference }) => difference > 0),
    ),
    side(
      a,
      differences.filter(({ difference }) => difference < 0),
    ),
    texts('compare.classes.clear', {
      clear,
      count: words.numberWord(clear),
      of: words.numberWord(differences.length),
    }),
  ].join(' ')
}

/** One way of preparing images. */
export const cellName = (texts: Texts<'models'>, { size, preprocessing, augmented }: TransferCell): string =>
  texts('overview.transfer.cell', { size: String(size), preprocessing, augmented: augmented ? 'yes' : 'no' })

/** The span of the transfer experiment's cells. */
export const describeCells = (
  texts: Texts<'models'>,
  words: Words,
  cells: readonly TransferCell[],
): string => {
  const accuracy = ({ validationAccuracy }: TransferCell) => validationAccuracy
  const [best, worst] = [greatest(cells, accuracy), least(cells, accuracy)]
  if (!best || !worst) return texts('overview.transfer.empty')
  return texts('overview.transfer.sentence', {
    count: words.numberWord(cells.length),
    worst: words.percent(accuracy(worst), 1),
    worstCell: cellName(texts, worst),
    best: words.percent(accuracy(best), 1),
    bestCell: cellName(texts, best),
  })
}

/** The span of the search's trials. */
export const describeLines = (texts: Texts<'models'>, words: Words, lines: readonly SearchLine[]): string => {
  const [worst, best] = [lines[0], lines.at(-1)]
  return worst && best
    ? texts('search.sentence', {
        count: words.count(lines.length),
        worst: words.percent(worst.accuracy, 1),
        best: words.percent(best.accuracy, 1),
      })
    : texts('search.empty')
}
