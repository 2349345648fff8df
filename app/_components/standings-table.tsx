import type { StandingView } from '../../contracts/index.ts'
import { formatCount } from '../_lib/format.ts'
import styles from './standings-table.module.css'

const Move = ({ standing: { rank, previousRank } }: { standing: StandingView }) => {
  if (previousRank === null || previousRank === rank) return null
  const up = previousRank > rank
  const by = Math.abs(previousRank - rank)
  return (
    <span className={up ? styles.up : styles.down}>
      <span aria-hidden="true">{up ? '↑' : '↓'}</span>
      <span className="visually-hidden">{up ? 'up by ' : 'down by '}</span>
      {by}
    </span>
  )
}

/** People by points. */
export const StandingsTable = ({
  standings,
  ownId = null,
}: {
  standings: readonly StandingView[]
  ownId?: string | null
}) => (
  <table className={styles.table}>
    <caption className="visually-hidden">Standings by points</caption>
    <thead className="visually-hidden">
      <tr>
        <th scope="col">Rank</th>
        <th scope="col">Name</th>
        <th scope="col">Moved</th>
        <th scope="col">Right in a row</th>
        <th scope="col">Points</th>
      </tr>
    </thead>
    <tbody>
      {standings.map((standing) => (
        <tr key={standing.playerId} className={standing.playerId === ownId ? styles.own : ''}>
          <td className={`figure ${styles.rank}`}>{standing.rank}</td>
          <th scope="row" className={styles.name}>
            {standing.nickname}
          </th>
          <td className="figure">
            <Move standing={standing} />
          </td>
          <td className={`figure ${styles.streak}`}>
            {standing.streak > 1 && `${standing.streak} in a row`}
          </td>
          <td className={`figure ${styles.points}`}>{formatCount(standing.points)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
