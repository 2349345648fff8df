/** Where an item stands in a view, and what is before and after it. */
export interface Neighbours {
  /** Counted from 1. */
  readonly place: number
  readonly total: number
  readonly previous: number | null
  readonly next: number | null
}

/** Null where the item is not in the view. */
export const neighboursOf = (item: number, items: Uint16Array): Neighbours | null => {
  const at = items.indexOf(item)
  if (at < 0) return null
  return { place: at + 1, total: items.length, previous: items[at - 1] ?? null, next: items[at + 1] ?? null }
}
