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

/**
 * What the deck's choice costs in validation accuracy, factor by factor: the mean over the pairs of cells that differ in that
 * factor alone. Size is the least against the greatest. A factor without such a pair is left out; the dearest comes first.
 */
export const transferEffects = (cells: readonly TransferCell[]): { factor: Factor; cost: number }[] => {
  const sizes = cells.map(({ size }) => size)
  const worse = { size: Math.min(...sizes), preprocessing: 'unit', augmented: true } as const
  const better = { size: Math.max(...sizes), preprocessing: 'caffe', augmented: false } as const
  return FACTORS.flatMap((factor) => {
    const others = FACTORS.filter((other) => other !== factor)
    const costs = cells
      .filter((cell) => cell[factor] === worse[factor])
      .flatMap((cell) => {
        const twin = cells.find(
          (each) => each[factor] === better[factor] && others.every((other) => each[other] === cell[other]),
        )
        return twin && twin !== cell ? [twin.validationAccuracy - cell.validationAccuracy] : []
      })
    return costs.length > 0 ? [{ factor, cost: costs.reduce((sum, c) => sum + c, 0) / costs.length }] : []
  }).sort((a, b) => b.cost - a.cost)
}

/** A smaller cost is shown as 0.0 points. */
const LEAST_TOLD = 0.0005

/** What the experiment says, in sentences. */
export const describeTransfer = (
  texts: Texts<'models'>,
  words: Words,
  cells: readonly TransferCell[],
): string => {
  const sizes = cells.map(({ size }) => size)
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)]
  const costs = transferEffects(cells).map(({ factor, cost }) => {
    const effect = Math.abs(cost) < LEAST_TOLD ? 'none' : cost > 0 ? 'costs' : 'brings'
    const points = words.points(cost)
    return factor === 'size'
      ? texts('overview.transfer.size', {
          smallest: String(smallest),
          largest: String(largest),
          effect,
          points,
        })
      : texts(`overview.transfer.${factor}`, { effect, points })
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
