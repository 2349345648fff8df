import { CLASS_COUNT } from '../../../contracts/index.ts'
import { type Matrix, similarities } from './confusion.ts'
import type { Order } from './view.ts'

/** Tops, legs and dresses, shoes, bags. */
export const KINDS: readonly (readonly number[])[] = [[0, 6, 2, 4], [3, 1], [5, 7, 9], [8]]

/**
 * The order of the classes in which neighbours are most often taken for one another: of all 10! orders the one with the greatest
 * sum of similarities between neighbours, found exactly by dynamic programming over sets (Held and Karp, 1962). Begins at the end
 * with the lower class.
 */
export const seriate = (similar: readonly (readonly number[])[]): number[] => {
  const n = similar.length
  const sets = 1 << n
  const best = new Float64Array(sets * n).fill(Number.NEGATIVE_INFINITY)
  const before = new Int8Array(sets * n).fill(-1)
  for (let k = 0; k < n; k += 1) best[(1 << k) * n + k] = 0
  for (let set = 1; set < sets; set += 1)
    for (let last = 0; last < n; last += 1) {
      const sum = best[set * n + last]!
      if (sum === Number.NEGATIVE_INFINITY) continue
      for (let next = 0; next < n; next += 1) {
        if (set & (1 << next)) continue
        const at = (set | (1 << next)) * n + next
        const reached = sum + similar[last]![next]!
        if (reached > best[at]!) {
          best[at] = reached
          before[at] = last
        }
      }
    }
  let set = sets - 1
  let last = 0
  for (let k = 1; k < n; k += 1) if (best[set * n + k]! > best[set * n + last]!) last = k
  const path: number[] = []
  while (last >= 0) {
    path.push(last)
    const previous = before[set * n + last]!
    set &= ~(1 << last)
    last = previous
  }
  return path[0]! > path.at(-1)! ? path.reverse() : path
}

/** Classes in the order of rows and columns. Of a difference, by what either confuses. */
export const orderClasses = (order: Order, matrices: readonly Matrix[]): readonly number[] => {
  switch (order) {
    case 'class':
      return Array.from({ length: CLASS_COUNT }, (_, label) => label)
    case 'kind':
      return KINDS.flat()
    case 'similar': {
      const all = matrices.map(similarities)
      return seriate(
        all[0]!.map((row, a) => row.map((_, b) => all.reduce((sum, one) => sum + one[a]![b]!, 0))),
      )
    }
  }
}
