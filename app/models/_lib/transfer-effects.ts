import type { Transfer } from '../../../contracts/index.ts'
import { capitalise, formatList, formatPercent, formatPoints } from '../../_lib/format.ts'

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
export const describeTransfer = (cells: readonly TransferCell[]): string => {
  const sizes = cells.map(({ size }) => size)
  const names: Record<Factor, string> = {
    size: `${Math.min(...sizes)} instead of ${Math.max(...sizes)} pixels`,
    preprocessing: 'dividing by 255 instead of Keras’ own preprocessing',
    augmented: 'the augmentation',
  }
  const effects = transferEffects(cells)
  const costs = formatList(
    effects.map(({ factor, cost }) =>
      Math.abs(cost) < LEAST_TOLD
        ? `${names[factor]} costs nothing`
        : `${names[factor]} ${cost > 0 ? 'costs' : 'brings'} ${formatPoints(cost)}`,
    ),
  )
  const best = cells.reduce((most, cell) => (cell.validationAccuracy > most.validationAccuracy ? cell : most))
  const decks = cells.find((cell) => isDecks(cell, cells))
  const span =
    decks &&
    ` From the deck’s way, at ${formatPercent(decks.validationAccuracy, 1)}, to the best cell, at ${formatPercent(best.validationAccuracy, 1)}, it is ${formatPoints(best.validationAccuracy - decks.validationAccuracy)}.`
  return `${capitalise(costs)}, on average over the cells that differ in nothing else.${span ?? ''}`
}
