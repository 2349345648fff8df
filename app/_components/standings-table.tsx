import type { CSSProperties } from 'react'
import type { StandingView } from '../../contracts/index.ts'
import { formatCount } from '../_lib/format.ts'
import styles from './standings-table.module.css'

interface Props {
  standings: readonly StandingView[]
  ownId?: string | null
}

const Change = ({ places }: { places: number }) => {
  if (places === 0) return null
  const up = places > 0
  return (
    <span className={styles.change} data-up={up}>
      <svg viewBox="0 0 10 8" width="10" height="8" fill="currentColor" aria-hidden="true">
        <path d={up ? 'M5 0l5 8H0z' : 'M5 8 0 0h10z'} />
      </svg>
      <span className="visually-hidden">{up ? 'up by' : 'down by'}</span>
      {Math.abs(places)}
    </span>
  )
}

/** Players by points. A row slides in from the place it had. */
export const StandingsTable = ({ standings, ownId = null }: Props) => (
  <table className={styles.table} style={{ '--rows': standings.length } as CSSProperties}>
    <caption className="visually-hidden">Players by points</caption>
    <thead className="caption">
      <tr>
        <th scope="col">Rank</th>
        <th scope="col">Player</th>
        <th scope="col">Right</th>
        <th scope="col">Streak</th>
        <th scope="col">Points</th>
      </tr>
    </thead>
    <tbody>
      {standings.map(({ playerId, nickname, points, rank, previousRank, right, streak }) => {
        const change = previousRank === null ? 0 : previousRank - rank
        return (
          <tr
            key={playerId}
            className={playerId === ownId ? styles.own : undefined}
            style={{ '--from': Math.max(-12, Math.min(12, change)) } as CSSProperties}
          >
            <td className="figure">
              {rank} <Change places={change} />
            </td>
            <th scope="row">
              {nickname}
              {playerId === ownId && <span className="visually-hidden"> (you)</span>}
            </th>
            <td className="figure">{right}</td>
            <td className="figure">{streak}</td>
            <td className="figure">{formatCount(points)}</td>
          </tr>
        )
      })}
    </tbody>
  </table>
)
