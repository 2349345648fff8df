import { ITEM_SIDE_PX } from '../../../contracts/index.ts'
import styles from './signed-map.module.css'

/** Of a cell's side, so that even the strongest ones stay apart. */
const LARGEST = 0.9
/** Weaker cells, as a share of the strongest, would be dust. */
const LEAST = 0.04

interface Props {
  values: ArrayLike<number>
  side: number
  insetPx: number
  label: string
}

/** A map printed over an item as a halftone: a square's area goes with its value; filled where it speaks for the class, hollow where against it. */
export const SignedMap = ({ values, side, insetPx, label }: Props) => {
  const cells = Array.from(values)
  const most = cells.reduce((max, value) => Math.max(max, Math.abs(value)), 0)
  const cell = (ITEM_SIDE_PX - 2 * insetPx) / side
  return (
    <svg viewBox={`0 0 ${ITEM_SIDE_PX} ${ITEM_SIDE_PX}`} role="img" aria-label={label} className={styles.map}>
      {cells.map((value, i) => {
        const strength = most > 0 ? Math.abs(value) / most : 0
        if (strength < LEAST) return null
        const size = LARGEST * cell * Math.sqrt(strength)
        const at = (index: number) => insetPx + cell * index + (cell - size) / 2
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
            key={i}
            x={at(i % side)}
            y={at(Math.floor(i / side))}
            width={size}
            height={size}
            data-against={value < 0}
          />
        )
      })}
    </svg>
  )
}
