/** The two ways in which every recipe is trained: with the best settings found, and with the source deck's own. */
export const TRAININGS = ['house', 'as-published'] as const

/** Raised whenever a reader of an older pack would misread a newer one. */
export const PACK_FORMAT = 2

/** Items of a pack: the dataset's whole test split. */
export const PACK_ITEM_COUNT = 10_000
