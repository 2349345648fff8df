import { useTranslations } from 'use-intl'
import type { PhaseView, PlayerView } from '../../contracts/index.ts'
import { ButtonLink } from '../_components/button.tsx'
import { Podium } from '../_components/podium.tsx'
import { RoundsReview } from '../_components/rounds-review.tsx'
import { TribunalFigures } from '../_components/tribunal-figures.tsx'
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
  const named = accuracy !== null && accuracy.asked > 0
  return (
    <div className={styles.standing}>
      <h1 className={`headline ${styles.title}`}>
        {named
          ? texts('podium.title', { right: accuracy.right, asked: accuracy.asked })
          : phase.tribunal || rank === null
            ? texts('podium.over')
            : texts('standing.rank', { rank })}
      </h1>
      {!phase.tribunal && (
        <p className={styles.lead}>
          {!named
            ? texts('podium.leadPoints')
            : rank === null
              ? texts('podium.lead')
              : texts('podium.leadRanked', { rank, points })}
        </p>
      )}
      <p>
        <ButtonLink href={`/report/${roomId}/me`}>{games('leftBehind.ownPage')}</ButtonLink>
      </p>
      {phase.tribunal ? (
        <TribunalFigures tribunal={phase.tribunal} />
      ) : (
        <Podium places={phase.places} ownId={playerId} />
      )}
      {answers && <RoundsReview rounds={phase.rounds} answers={answers} />}
    </div>
  )
}
