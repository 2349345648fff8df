'use client'

import { useTranslations } from 'use-intl'
import { useServerNow } from '../_lib/use-clock.ts'
import styles from './time-bar.module.css'

const TENSE_S = 5

/** The time left, by the server's deadline and clock. */
export const TimeBar = ({
  openedAt,
  deadlineAt,
  offsetMs,
}: {
  openedAt: number
  deadlineAt: number
  offsetMs: number
}) => {
  const texts = useTranslations('games')
  const now = useServerNow(offsetMs, true)
  const left = Math.max(0, Math.min(1, (deadlineAt - now) / (deadlineAt - openedAt)))
  const seconds = Math.max(0, Math.ceil((deadlineAt - now) / 1000))
  return (
    <div className={styles.time} data-tense={seconds <= TENSE_S}>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ transform: `scaleX(${left})` }} />
      </span>
      <span
        className={`figure ${styles.seconds}`}
        role="timer"
        aria-label={texts('timeBar.left', { seconds })}
      >
        {seconds}
      </span>
    </div>
  )
}
