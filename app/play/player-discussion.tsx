import { useTranslations } from 'use-intl'
import type { PhaseView, PlayerView } from '../../contracts/index.ts'
import { Garment } from '../_components/garment.tsx'
import { VoteBars } from '../_components/vote-bars.tsx'
import { useWords } from '../_lib/use-words.ts'
import styles from './play.module.css'

/** Between two votes: what the class thinks, without the label. */
export const PlayerDiscussion = ({
  phase,
  player,
}: {
  phase: Extract<PhaseView, { name: 'discussion' }>
  player: PlayerView
}) => {
  const texts = useTranslations('play')
  const words = useWords()
  return (
    <div className={styles.standing}>
      <h1 className={`headline ${styles.label}`}>{texts('discussion.title')}</h1>
      <p className={styles.lead}>
        {player.choice === null
          ? texts('discussion.notVoted')
          : texts('discussion.said', { label: words.className(player.choice) })}
      </p>
      <div className={styles.item}>
        <Garment imageBase64={phase.question.imageBase64} alt={texts('discussion.piece')} scale={6} />
      </div>
      <VoteBars choices={phase.question.choices} counts={phase.firstCounts} own={player.choice} />
    </div>
  )
}
