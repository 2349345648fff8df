import { useTranslations } from 'use-intl'
import type { PhaseView, PlayerView } from '../../contracts/index.ts'
import { ButtonLink } from '../_components/button.tsx'
import { Podium } from '../_components/podium.tsx'
import { RoundsReview } from '../_components/rounds-review.tsx'
import styles from './play.module.css'

/** The end of a game: one's own figures, the podium and every piece once more. */
export const PlayerPodium = ({
  roomId,
  phase,
  player: { playerId, accuracy, rank, points, answers },
}: {
  roomId: string
  phase: Extract<PhaseView, { name: 'podium' }>
  player: PlayerView
}) => {
  const texts = useTranslations('play')
  const games = useTranslations('games')
  return (
    <div className={styles.standing}>
      <h1 className={`headline ${styles.title}`}>
        {accuracy
          ? texts('podium.title', { right: accuracy.right, asked: accuracy.asked })
          : texts('podium.over')}
      </h1>
      <p className={styles.lead}>
        {rank === null ? texts('podium.lead') : texts('podium.leadRanked', { rank, points })}
      </p>
      <p>
        <ButtonLink href={`/report/${roomId}/me`}>{games('leftBehind.ownPage')}</ButtonLink>
      </p>
      <Podium places={phase.places} ownId={playerId} />
      {answers && <RoundsReview rounds={phase.rounds} answers={answers} />}
    </div>
  )
}
