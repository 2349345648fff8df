import { CLASS_NAMES } from '../../../contracts/index.ts'
import { LEVELS, suspicionOf } from './bands.ts'
import { totalOf } from './people.ts'
import type { Data } from './run-view.ts'

const BYTE_ORDER_MARK = '\uFEFF'

/** The items of a view as CSV (RFC 4180), in the view's order: what the explorer knows of each. No cell needs quotes. */
export const viewCsv = (
  items: ArrayLike<number>,
  { meta, columns, people, near, rightCount, level }: Data,
): string => {
  const head = [
    'item',
    'label',
    'label_name',
    ...meta.recipes.flatMap((id) => [`${id}_answer`, `${id}_answer_name`, `${id}_probability`]),
    'contestants_right',
    'margin',
    'difficulty',
    'difficulty_band',
    'suspicion',
    'label_suspect',
    'nearest_training_distance',
    'near_duplicate',
    'people_answers',
    'people_right',
  ]
  const rows = Array.from(items, (item) => {
    const label = columns.labels[item]!
    const counts = people.ten.get(item)
    return [
      item,
      label,
      CLASS_NAMES[label]!,
      ...meta.recipes.flatMap((_, k) => {
        const answer = columns.answers[k]![item]!
        return [answer, CLASS_NAMES[answer]!, columns.confidences[k]![item]!.toFixed(4)]
      }),
      rightCount[item]!,
      columns.margin[item]!.toFixed(4),
      columns.difficulty[item]!.toFixed(3),
      LEVELS[level[item]!]!,
      suspicionOf(columns.margin[item]!).toFixed(4),
      columns.suspect[item]!,
      columns.distance[item]!.toFixed(3),
      near[item]!,
      counts ? totalOf(counts) : 0,
      counts ? counts[label]! : 0,
    ]
  })
  return `${BYTE_ORDER_MARK}${[head, ...rows].map((cells) => `${cells.join()}\r\n`).join('')}`
}
