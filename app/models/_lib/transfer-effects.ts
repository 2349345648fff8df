import type { Transfer } from '../../../contracts/index.ts'
import { capitalise } from '../../_lib/capitalise.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'

export type TransferCell = Transfer['cells'][number]
type Factor = 'size' | 'preprocessing' | 'augmented'
const FACTORS: readonly Factor[] = ['size', 'preprocessing', 'augmented']

/** The deck's way of preparing images, as far as it states it, at the least size: what its failing run comes nearest to. */
export const isDecks = (cell: TransferCell, cells: readonly TransferCell[]): boolean =>
  cell.preprocessing === 'unit' && cell.augmented && cell.size === Math.min(...cells.map(({ size }) => size))

/** A smaller cost is shown as 0.0 points. */
const LEAST_TOLD = 0.0005

export interface TransferEffect {
  factor: Factor
  cost: number
  /** Of size, the cost under each preprocessing where one has it cost what the other has it bring: their mean hides both. */
  by?: Record<TransferCell['preprocessing'], number>
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * What the deck's choice costs in validation accuracy, factor by factor: the mean over the pairs of cells that differ in that
 * factor alone. Size is the least against the greatest. A factor without such a pair is left out; the dearest comes first.
 */
export const transferEffects = (cells: readonly TransferCell[]): TransferEffect[] => {
  const sizes = cells.map(({ size }) => size)
  const worse = { size: Math.min(...sizes), preprocessing: 'unit', augmented: true } as const
  const better = { size: Math.max(...sizes), preprocessing: 'caffe', augmented: false } as const
  const costsOf = (factor: Factor, of: readonly TransferCell[]): number[] => {
    const others = FACTORS.filter((other) => other !== factor)
    return of
      .filter((cell) => cell[factor] === worse[factor])
      .flatMap((cell) => {
        const twin = cells.find(
          (each) => each[factor] === better[factor] && others.every((other) => each[other] === cell[other]),
        )
        return twin && twin !== cell ? [twin.validationAccuracy - cell.validationAccuracy] : []
      })
  }
  const dearest = ({ cost, by }: TransferEffect) => (by ? Math.max(by.caffe, by.unit) : cost)
  return FACTORS.flatMap((factor): TransferEffect[] => {
    const costs = costsOf(factor, cells)
    if (costs.length === 0) return []
    const cost = meanOf(costs)
    if (factor !== 'size') return [{ factor, cost }]
    // Of a preprocessing without a pair it is not a number, which is neither above nor below anything.
    const under = (preprocessing: TransferCell['preprocessing']) =>
      meanOf(
        costsOf(
          factor,
          cells.filter((cell) => cell.preprocessing === preprocessing),
        ),
      )
    const [caffe, unit] = [under('caffe'), under('unit')]
    const opposite = Math.min(caffe, unit) <= -LEAST_TOLD && Math.max(caffe, unit) >= LEAST_TOLD
    return [{ factor, cost, ...(opposite && { by: { caffe, unit } }) }]
  }).sort((a, b) => dearest(b) - dearest(a))
}

/** What the experiment says, in sentences. */
export const describeTransfer = (
  texts: Texts<'models'>,
  words: Words,
  cells: readonly TransferCell[],
): string => {
  const sizes = cells.map(({ size }) => size)
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)]
  const pixels = { smallest: String(smallest), largest: String(largest) }
  const effectOf = (cost: number) => (Math.abs(cost) < LEAST_TOLD ? 'none' : cost > 0 ? 'costs' : 'brings')
  const costs = transferEffects(cells).map(({ factor, cost, by }) => {
    const told = { effect: effectOf(cost), points: words.points(cost) }
    if (factor !== 'size') return texts(`overview.transfer.${factor}`, told)
    if (!by) return texts('overview.transfer.size', { ...pixels, ...told })
    return texts('overview.transfer.sizeBy', {
      ...pixels,
      caffe: effectOf(by.caffe),
      caffePoints: words.points(by.caffe),
      unit: effectOf(by.unit),
      unitPoints: words.points(by.unit),
    })
  })
  const average = texts('overview.transfer.average', { costs: capitalise(words.list(costs)) })
  const decks = cells.find((cell) => isDecks(cell, cells))
  if (!decks) return average
  const best = Math.max(...cells.map(({ validationAccuracy }) => validationAccuracy))
  const span = texts('overview.transfer.span', {
    decks: words.percent(decks.validationAccuracy, 1),
    best: words.percent(best, 1),
    points: words.points(best - decks.validationAccuracy),
  })
  return `${average} ${span}`
}
