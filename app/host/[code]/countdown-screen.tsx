import { useTranslations } from 'use-intl'
import type { PhaseView } from '../../../contracts/index.ts'
import { Garment } from '../../_components/garment.tsx'
import { useCountdown } from '../../_lib/use-countdown.ts'
import type { ScreenProps } from './host-phase.tsx'
import styles from './item.module.css'
import { RoundCaption } from './round-caption.tsx'

interface Props extends Pick<ScreenProps, 'room'> {
  phase: Extract<PhaseView, { name: 'countdown' }>
  offsetMs: number
}

/** The piece where the question will have it, to be looked at before any clock runs. */
export const CountdownScreen = ({ room, phase, offsetMs }: Props) => {
  const texts = useTranslations('host')
  const games = useTranslations('games')
  return (
    <div className={`${styles.board} ${styles.asking}`}>
      <div className={styles.piece}>
        <RoundCaption room={room} />
        <Garment imageBase64={phase.imageBase64} alt={texts('question.piece')} className={styles.garment} />
      </div>
      <h1 className={styles.coming}>
        <span className="visually-hidden">{games(`modes.${phase.mode}.name`)}</span>
        <span className={`headline ${styles.seconds}`} aria-hidden="true">
          {useCountdown(phase, offsetMs)}
        </span>
      </h1>
    </div>
  )
}
