/** The ten classes of Fashion-MNIST, in the dataset's own order: the position is the class and the key that answers it. */
export const CLASS_NAMES = [
  'T-shirt/top',
  'Trouser',
  'Pullover',
  'Dress',
  'Coat',
  'Sandal',
  'Shirt',
  'Sneaker',
  'Bag',
  'Ankle boot',
] as const

export const CLASS_COUNT = CLASS_NAMES.length

/** A class by its position. */
export type Label = number

/** Side of an item in pixels; an item is 28 × 28 grey values, row by row. */
export const ITEM_SIDE_PX = 28
export const ITEM_BYTES = ITEM_SIDE_PX * ITEM_SIDE_PX
