import { type Analysis, CLASS_NAMES, type ModelSummary } from '../../../contracts/index.ts'
import { formatCount, formatInterval, formatNumber, formatPercent, formatPoints } from '../../_lib/format.ts'
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

const PEOPLE = `people reach ${formatPercent(HUMAN_REFERENCE.accuracy, 1)}`

/** The results of several recipes on one scale, beside what people reach where `people`. */
export const describeResults = (models: readonly ModelSummary[], people = true): string => {
  const [best, worst] = [greatest(models, houseAccuracy), least(models, houseAccuracy)]
  if (!best || !worst) return 'There is no model.'
  const each = (model: ModelSummary) => `${formatPercent(houseAccuracy(model), 1)}, ${model.name}`
  return (
    `Test accuracy of ${formatNumber(models.length)} ${models.length === 1 ? 'model' : 'models'} on one scale, from ` +
    `${each(worst)}, to ${each(best)}${people ? `; ${PEOPLE}` : ''}.`
  )
}

/** The results of one recipe on the scale that every recipe's page shares. */
export const describeOwnResults = ({ house, asPublished, published }: ModelSummary): string => {
  const trained = ({ metrics }: typeof house) =>
    `${formatPercent(metrics.accuracy, 1)}, interval ${formatInterval(metrics.accuracyInterval, 1)}`
  const parts = [
    `the house training ${trained(house)}`,
    asPublished && `with the deck’s settings ${trained(asPublished)}`,
    published && `the deck’s own figure ${formatPercent(published.accuracy, 1)}`,
    PEOPLE,
  ]
  return `Test accuracy on one scale: ${parts.filter(Boolean).join('; ')}.`
}

/** How many items all of the contestants got right, and how many none. */
export const describeAgreement = ({ rightCounts }: Analysis['agreement']): string => {
  const items = rightCounts.reduce((sum, count) => sum + count, 0)
  const models = rightCounts.length - 1
  return (
    `Of ${formatCount(items)} items ${formatCount(rightCounts[models] ?? 0)} are labelled right by ` +
    `${models === 2 ? 'both' : `all ${formatNumber(models)}`} and ${formatCount(rightCounts[0] ?? 0)} by none.`
  )
}

/** Where two recipes differ in recall, and in how many classes by more than chance. */
export const describeDifferences = (
  differences: readonly RecallDifference[],
  [a, b]: readonly [string, string],
): string => {
  const side = (name: string, ahead: readonly RecallDifference[]) => {
    const most = greatest(ahead, ({ difference }) => Math.abs(difference))
    return most
      ? `${name} finds more of ${formatNumber(ahead.length)} ${ahead.length === 1 ? 'class' : 'classes'}, most of ` +
          `${CLASS_NAMES[most.label]} by ${formatPoints(most.difference)}.`
      : `${name} finds more of no class.`
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
    `In ${formatNumber(clear)} of ${formatNumber(differences.length)} classes the interval leaves out zero.`,
  ].join(' ')
}

/** The span of the transfer experiment's cells. */
export const describeCells = (
  cells: readonly TransferCell[],
  name: (cell: TransferCell) => string,
): string => {
  const accuracy = ({ validationAccuracy }: TransferCell) => validationAccuracy
  const [best, worst] = [greatest(cells, accuracy), least(cells, accuracy)]
  if (!best || !worst) return 'Nothing was tried.'
  const each = (cell: TransferCell) => `${formatPercent(accuracy(cell), 1)}, ${name(cell)}`
  return `Validation accuracy of ${formatNumber(cells.length)} ways of preparing images, from ${each(worst)}, to ${each(best)}.`
}

/** The span of the search's trials. */
export const describeLines = (lines: readonly SearchLine[]): string => {
  const [worst, best] = [lines[0], lines.at(-1)]
  return worst && best
    ? `${formatCount(lines.length)} combinations as lines through their settings; validation accuracy from ${formatPercent(worst.accuracy, 1)} to ${formatPercent(best.accuracy, 1)}.`
    : 'No trial has an accuracy.'
}
