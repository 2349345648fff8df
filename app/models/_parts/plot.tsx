import type { ReactNode } from 'react'
import { linearScale, type Range } from '../../_lib/scale.ts'
import styles from './plot.module.css'

/** Places on the drawing, 0 … 100 each way, y from the top. */
export interface Places {
  x: (value: number) => number
  y: (value: number) => number
}

interface Axis {
  domain: Range
  ticks: readonly number[]
  format?: (value: number) => string
}

interface Props {
  x: Axis
  y: Axis
  /** What it shows, with its numbers, for those who do not see it. */
  label: string
  className?: string
  children: (places: Places) => ReactNode
}

/**
 * Two axes and what `children` draws between them, stretched to the room there is. Strokes keep their width: every shape in it
 * is a path with `plot-line` or `plot-dot` of its style sheet. Figures are text of the page, not of the picture.
 */
export const Plot = ({ x, y, label, className = '', children }: Props) => {
  const places = { x: linearScale(x.domain, [0, 100]), y: linearScale(y.domain, [100, 0]) }
  const { format: formatX = String } = x
  const { format: formatY = String } = y
  return (
    <div className={`${styles.plot} ${className}`} role="img" aria-label={label}>
      <div className={styles.field}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {y.ticks.map((tick) => (
            <path key={tick} className={styles.grid} d={`M0 ${places.y(tick)}H100`} />
          ))}
          {children(places)}
        </svg>
      </div>
      {y.ticks.map((tick) => (
        <span key={tick} className={`figure ${styles.y}`} style={{ '--at': places.y(tick) / 100 } as object}>
          {formatY(tick)}
        </span>
      ))}
      {x.ticks.map((tick) => (
        <span key={tick} className={`figure ${styles.x}`} style={{ '--at': places.x(tick) / 100 } as object}>
          {formatX(tick)}
        </span>
      ))}
    </div>
  )
}
