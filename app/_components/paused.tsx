'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { RoomView } from '../../contracts/index.ts'
import { useServerNow } from '../_lib/use-clock.ts'
import styles from './paused.module.css'

/** While every clock stands still; in a break with the time until its end. */
export const Paused = ({
  pause,
  offsetMs,
  children,
}: {
  pause: NonNullable<RoomView['pause']>
  offsetMs: number
  /** What can be done about it. */
  children?: ReactNode
}) => {
  const texts = useTranslations('games')
  const now = useServerNow(offsetMs, pause.until !== null)
  const left = pause.until === null ? null : Math.max(0, Math.ceil((pause.until - now) / 1000))
  return (
    <div className={styles.paused}>
      <h1 className={`headline ${styles.title}`}>
        {texts(left === null ? 'paused.paused' : 'paused.break')}
      </h1>
      {left !== null && (
        <p className={`figure ${styles.left}`} role="timer">
          {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
        </p>
      )}
      <p className={styles.line}>{texts('paused.line')}</p>
      {children}
    </div>
  )
}
