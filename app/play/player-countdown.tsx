import { useTranslations } from 'use-intl'
import type { PhaseView, RoomView } from '../../contracts/index.ts'
import { Garment } from '../_components/garment.tsx'
import { useCountdown } from '../_lib/use-countdown.ts'
import styles from './play.module.css'

interface Props {
  room: Pick<RoomView, 'progress' | 'roundCount'>
  phase: Extract<PhaseView, { name: 'countdown' }>
  offsetMs: number
}

/** The piece, to be looked at before any clock runs. */
export const PlayerCountdown = ({ room: { progress, roundCount }, phase, offsetMs }: Props) => {
  const games = useTranslations('games')
  return (
    <div className={styles.countdown}>
      <h1 className="caption">
        {progress?.practice
          ? games('countdown.practice')
          : games('countdown.round', { round: progress?.counted ?? 1, rounds: roundCount })}
      </h1>
      <Garment imageBase64={phase.imageBase64} alt={games('piece')} className={styles.coming} />
      <p className={`headline ${styles.seconds}`} aria-hidden="true">
        {useCountdown(phase, offsetMs)}
      </p>
    </div>
  )
}
