import type { ModelSummary } from '../../../contracts/index.ts'
import { formatList, formatPercent, formatPoints } from '../../_lib/format.ts'
import { spreadOf } from './spread.ts'

/** What the house runs that differ in the seed alone say together. */
export const describeSeeds = ({ seeds, house }: Pick<ModelSummary, 'seeds' | 'house'>): string => {
  const { mean, deviation } = spreadOf(seeds.map(({ accuracy }) => accuracy))
  if (mean === null)
    return 'The pack names no run for this training, so how far another would land is not known.'
  const own = house.training.seed
  if (deviation === null)
    return `Trained with seed ${seeds[0]!.seed} only, at ${formatPercent(mean, 1)}. How far another would land is not known.`
  return (
    `Mean ${formatPercent(mean, 1)}, standard deviation ${formatPoints(deviation)} over the seeds ` +
    `${formatList(seeds.map(({ seed }) => String(seed)))}; nothing else differs. The figures of this page are those of seed ${own}.`
  )
}
