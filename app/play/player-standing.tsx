import { useTranslations } from 'use-intl'
import type { PhaseView, PlayerView } from '../../contracts/index.ts'
import { Race } from '../_components/race.tsx'
import { TeamStandings } from '../_components/team-standings.tsx'
import { describeGap } from './describe-standing.ts'
import styles from './play.module.css'

/** Between two rounds: one's own place, and people against models. */
export const PlayerStanding = ({
  phase,
  player,
}: {
  phase: Extract<PhaseView, { name: 'standings' }>
  player: PlayerView
}) => {
  const texts = useTranslations('play')
  return (
    <div className={styles.standing}>
      <h1 className={`headline ${styles.title}`}>
        {player.rank === null ? texts('standing.none') : texts('standing.rank', { rank: player.rank })}
      </h1>
      {player.rank !== null && <p className={styles.lead}>{describeGap(texts, player)}</p>}
      {phase.teams.length > 0 && <TeamStandings teams={phase.teams} own={player.team} />}
      {/* Where no round asked for the piece's name, there is nothing to race on. */}
      {phase.race.people.asked > 0 && (
        <Race race={phase.race} peopleName={texts('standing.people')} stacked />
      )}
    </div>
  )
}
