import type { TeamStandingView } from '../../contracts/index.ts'
import { formatCount } from '../_lib/format.ts'
import { TEAM_NAMES } from '../_lib/teams.ts'
import styles from './team-standings.module.css'

/** Teams by the mean points of their players. */
export const TeamStandings = ({ teams }: { teams: readonly TeamStandingView[] }) => (
  <ol className={styles.teams} aria-label="Teams, by mean points">
    {teams.map(({ team, points, playerCount, rank }) => (
      <li key={team} className={styles.team} data-first={rank === 1}>
        <span className={styles.rank}>{rank}</span>
        <span className={styles.name}>{TEAM_NAMES[team]}</span>
        <span className={styles.players}>
          {playerCount} {playerCount === 1 ? 'player' : 'players'}
        </span>
        <span className="figure">{formatCount(points)}</span>
      </li>
    ))}
  </ol>
)
