import type { ModelSummary } from '../../../contracts/index.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import { spreadOf } from './spread.ts'

/** What the house runs that differ in the seed alone say together. */
export const describeSeeds = (
  texts: Texts<'models'>,
  words: Words,
  { seeds, house }: Pick<ModelSummary, 'seeds' | 'house'>,
): string => {
  const { mean, deviation } = spreadOf(seeds.map(({ accuracy }) => accuracy))
  if (mean === null) return texts('charts.seeds.unknown')
  if (deviation === null)
    return texts('charts.seeds.one', { seed: String(seeds[0]!.seed), accuracy: words.percent(mean, 1) })
  return texts('charts.seeds.several', {
    mean: words.percent(mean, 1),
    deviation: words.points(deviation),
    seeds: words.list(seeds.map(({ seed }) => String(seed))),
    own: String(house.training.seed),
  })
}
