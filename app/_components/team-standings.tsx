import { useTranslations } from 'use-intl'
import type { TeamStandingView } from '../../contracts/index.ts'
import { teamName } from '../_lib/team-name.ts'
import { useWords } from '../_lib/use-words.ts'
import styles from './team-standings.module.css'

/** Teams by the mean points of their players. */
export const TeamStandings = ({
  teams,
  own = null,
}: {
  teams: readonly TeamStandingView[]
  /** The reader's. */
  own?: number | null
}) => {
  const texts = useTranslations('games')
  const words = useWords()
  return (
    <ol className={styles.teams} aria-label={texts('teamStandings.list')}>
      {teams.map(({ team, points, playerCount, rank }) => (
        <li key={team} className={styles.team} data-first={rank === 1}>
          <span className={styles.rank}>{rank}</span>
          <span className={styles.name}>
            {teamName(texts, team)}
            {team === own && <span className={styles.own}> {texts('teamStandings.own')}</span>}
          </span>
          <span className={styles.players}>{texts('teamStandings.players', { count: playerCount })}</span>
          <span className="figure">{words.count(points)}</span>
        </li>
      ))}
    </ol>
  )
}
