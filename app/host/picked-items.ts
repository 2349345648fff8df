import { DECK_ITEMS_MAX, PACK_ITEM_COUNT, ROUND_COUNTS } from '../../contracts/index.ts'

const NAME_MAX_LENGTH = 60

/** A hand-picked deck as a link brings it, or why it brings none. */
export type PickedItems =
  | { readonly items: readonly number[]; readonly name: string | null }
  | { readonly trouble: 'unreadable' }
  | { readonly trouble: 'tooMany'; readonly count: number }

type Query = Readonly<Record<string, string | string[] | undefined>>

const textOf = (value: string | string[] | undefined): string => [value ?? []].flat().join()

/** Reads `?items=12,88,…&name=…`. A piece that is named twice is played once. Null where the address names no pieces. */
export const readPickedItems = (query: Query): PickedItems | null => {
  if (query.items === undefined) return null
  const typed = textOf(query.items)
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  if (typed.length === 0 || !typed.every((each) => /^\d{1,9}$/.test(each) && Number(each) < PACK_ITEM_COUNT))
    return { trouble: 'unreadable' }
  const items = [...new Set(typed.map(Number))]
  if (items.length > DECK_ITEMS_MAX) return { trouble: 'tooMany', count: items.length }
  return { items, name: textOf(query.name).trim().slice(0, NAME_MAX_LENGTH) || null }
}

/** The address of the settings with these pieces; a piece that comes twice in a report is one. */
export const pickedLink = (items: readonly number[]): string => `/host?items=${[...new Set(items)].join()}`

/** As many rounds as the pieces fill, of those on offer. */
export const roundsFor = (pieces: number): number =>
  ROUND_COUNTS.findLast((rounds) => rounds <= pieces) ?? ROUND_COUNTS[0]
