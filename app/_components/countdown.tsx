'use client'

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
  const now = useServerNow(offsetMs, true)
  const seconds = Math.max(1, Math.ceil((phase.opensAt - now) / 1000))
  return (
    <div className={styles.countdown}>
      <h1 className="caption">
        {progress?.practice
          ? 'A practice round: it counts for nothing'
          : `Round ${progress?.counted} of ${roundCount}`}
      </h1>
      <p className={`headline ${styles.seconds}`} aria-hidden="true">
        {seconds}
      </p>
    </div>
  )
}
