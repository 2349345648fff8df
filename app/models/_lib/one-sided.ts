import type { PackItem } from '../../_lib/read-pack.ts'
import type { OneSided } from './compare-pair.ts'

/** So many come with the page; as `MORE_SHOWN`, whole rows of two, three, six and eight. */
export const FIRST_SHOWN = 24
/** So many more at a time. */
export const MORE_SHOWN = 96

/** Whose items of the two, and the key under which the address says how many of them are shown. */
export type Side = 'onlyA' | 'onlyB'

export type OneSidedItem = OneSided & PackItem
