import { CLASS_COUNT } from '../../../contracts/index.ts'
import type { Columns } from './columns.ts'

/** Images of a file: a view of mistakes wants few files, and each is small. */
export const SHARD_ITEMS = 125

/** Where an item's picture lies. */
export interface Place {
  readonly shard: number
  readonly at: number
}

/**
 * Items as the image files hold them: class by class, the hardest first. Most views are of one class's mistakes, which lie in the
 * first file or two of it.
 */
export const shardOrder = ({ labels, difficulty }: Pick<Columns, 'labels' | 'difficulty'>): Uint16Array => {
  const byClass = Array.from({ length: CLASS_COUNT }, (): number[] => [])
  labels.forEach((label, item) => {
    byClass[label]!.push(item)
  })
  return Uint16Array.from(
    byClass.flatMap((items) => items.sort((a, b) => difficulty[b]! - difficulty[a]! || a - b)),
  )
}

/** Every item's place. */
export const placesOf = (order: Uint16Array): readonly Place[] => {
  const places = new Array<Place>(order.length)
  order.forEach((item, at) => {
    places[item] = { shard: Math.floor(at / SHARD_ITEMS), at: at % SHARD_ITEMS }
  })
  return places
}

export const SHARD_COUNT = (items: number): number => Math.ceil(items / SHARD_ITEMS)
