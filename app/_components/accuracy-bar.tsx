import type { CSSProperties } from 'react'
import styles from './accuracy-bar.module.css'

interface Props {
  accuracy: number | null
  interval: readonly [number, number] | null
  color?: string
}

/** An accuracy as a bar from 0 on a rule up to 1, its 95 % interval as a line with ends. The figure stands beside it. */
export const AccuracyBar = ({ accuracy, interval, color = 'var(--hot)' }: Props) => (
  <span className={styles.rule} style={{ '--color': color } as CSSProperties} aria-hidden="true">
    {accuracy !== null && <span className={styles.bar} style={{ width: `${accuracy * 100}%` }} />}
    {interval && (
      <span
        className={styles.interval}
        style={{ left: `${interval[0] * 100}%`, width: `${(interval[1] - interval[0]) * 100}%` }}
      />
    )}
  </span>
)
