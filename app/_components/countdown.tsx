'use client'

import { useTranslations } from 'use-intl'
import type { PhaseView, RoomView } from '../../contracts/index.ts'
import { useServerNow } from '../_lib/use-clock.ts'
import styles from './countdown.module.css'

interface Props {
  phase: Extract<PhaseView, { name: 'countdown' }>
  room: Pick<RoomView, 'progress' | 'roundCount'>
  offsetMs: number
}

/** 3, 2, 1 by the server's clock. */
export const Countdown = ({ phase, room: { progress, roundCount }, offsetMs }: Props) => {
  const texts = useTranslations('games')
  const now = useServerNow(offsetMs, true)
  const seconds = Math.max(1, Math.ceil((phase.opensAt - now) / 1000))
  return (
    <div className={styles.countdown}>
      <h1 className="caption">
        {progress?.practice
          ? texts('countdown.practice')
          : texts('countdown.round', { round: progress?.counted ?? 1, rounds: roundCount })}
      </h1>
      <p className={`headline ${styles.seconds}`} aria-hidden="true">
        {seconds}
      </p>
    </div>
  )
}
