import { useTranslations } from 'use-intl'
import type { PhaseView, PlayerView } from '../../contracts/index.ts'
import { ButtonLink } from '../_components/button.tsx'
import { Podium } from '../_components/podium.tsx'
import { RoundsReview } from '../_components/rounds-review.tsx'
import { TeamStandings } from '../_components/team-standings.tsx'
import { TribunalFigures } from '../_components/tribunal-figures.tsx'
import { useWords } from '../_lib/use-words.ts'
import styles from './play.module.css'
import { podiumTitle } from './podium-title.ts'

/** The end of a game: one's own figures, the podium and every piece once more. */
export const PlayerPodium = ({
  roomId,
  phase,
  player,
}: {
  roomId: string
  phase: Extract<PhaseView, { name: 'podium' }>
  player: PlayerView
}) => {
  const texts = useTranslations('play')
  const games = useTranslations('games')
  const words = useWords()
  const { playerId, accuracy, rank, points, answers } = player
  const named = accuracy !== null && accuracy.asked > 0
  return (
    <div className={styles.standing}>
      <h1 className={`headline ${styles.title}`}>{podiumTitle(texts, phase, player)}</h1>
      {!phase.tribunal && (
        <p className={styles.lead}>
          {!named
            ? texts('podium.leadPoints')
            : rank === null
              ? texts('podium.lead')
              : texts('podium.leadRanked', { rank, amount: words.count(points) })}
        </p>
      )}
      {phase.teams.length > 0 && <TeamStandings teams={phase.teams} own={player.team} />}
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
