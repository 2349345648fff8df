import type { ItemTable } from '../../contracts/item-table.ts'
import { CLASS_NAMES } from '../../contracts/labels.ts'
import { type Cell, csvLines } from './csv-lines.ts'

const COLUMNS = [
  'item',
  'label',
  'label_name',
  'difficulty',
  'margin',
  'agreement',
  'suspicion',
  'nearest_training_image',
  'nearest_distance',
  'x',
  'y',
]

/** Nine digits, which read back as the same float32; NaN, where there is no embedding, is an empty cell. */
const figure = (value: number): Cell => (Number.isNaN(value) ? null : Number(value.toPrecision(9)))

/** One line an item, with the item table's columns. */
export const itemsCsv = (labels: Uint8Array, table: ItemTable): string =>
  csvLines([
    COLUMNS,
    ...Array.from(labels, (label, item) => [
      item,
      label,
      CLASS_NAMES[label]!,
      figure(table.difficulty[item]!),
      figure(table.margin[item]!),
      table.agreement[item]!,
      figure(table.suspicion[item]!),
      table.nearestIndex[item]!,
      figure(table.nearestDistance[item]!),
      figure(table.x[item]!),
      figure(table.y[item]!),
    ]),
  ])
