/** Bands of difficulty, the easiest first. */
export const LEVELS = ['easy', 'medium', 'hard', 'hardest'] as const
export type Level = (typeof LEVELS)[number]

/** Where a band begins, in logits: the chances that the models give success there are 95 %, 73 % and 27 %. */
const BEGINNINGS = [-3, -1, 1] as const

/** Position of an item's band in LEVELS. */
export const levelOf = (difficulty: number): number =>
  BEGINNINGS.filter((beginning) => difficulty >= beginning).length

/** An item at most so far from a training image nearly is one: a root mean square of some 5 % of the grey scale. */
const NEAR_DISTANCE = 1.5
export const isNearDuplicate = (distance: number): boolean => distance <= NEAR_DISTANCE

/** How far the models speak against a label, 0 … 1: see the margin in contracts/item-table.ts. */
export const suspicionOf = (margin: number): number => (1 - margin) / 2
