import type { CSSProperties } from 'react'
import { onThetaScale } from '../_lib/theta-scale.ts'
import styles from './theta-bar.module.css'

const percent = (share: number): string => `${share * 100}%`

/** An ability on its rule: a pin in the band of θ ± SE, whose lower end ranks, and the line of 95 %. The figures stand beside it. */
export const ThetaBar = ({ theta, se, color }: { theta: number; se: number; color: string }) => {
  const span = (reach: number): CSSProperties => {
    const left = onThetaScale(theta - reach)
    return { left: percent(left), width: percent(onThetaScale(theta + reach) - left) }
  }
  return (
    <span className={styles.rule} style={{ '--color': color } as CSSProperties} aria-hidden="true">
      <span className={styles.zero} />
      <span className={styles.line} style={span(1.96 * se)} />
      <span className={styles.band} style={span(se)} />
      <span className={styles.pin} style={{ left: percent(onThetaScale(theta)) }} />
    </span>
  )
}
