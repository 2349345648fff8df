import type { CSSProperties } from 'react'
import styles from './accuracy-bar.module.css'

interface Props {
  accuracy: number | null
  interval: readonly [number, number] | null
  color?: string
}

/** An accuracy as a pin in the band of its 95 % interval, on a rule from 0 to 1. The figure stands beside it. */
export const AccuracyBar = ({ accuracy, interval, color = 'var(--hot)' }: Props) => (
  <span className={styles.rule} style={{ '--color': color } as CSSProperties} aria-hidden="true">
    {interval && (
      <span
        className={styles.band}
        style={{ left: `${interval[0] * 100}%`, width: `${(interval[1] - interval[0]) * 100}%` }}
      />
    )}
    {accuracy !== null && <span className={styles.pin} style={{ left: `${accuracy * 100}%` }} />}
  </span>
)
