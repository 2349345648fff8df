import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import type { StandingView } from '../../contracts/index.ts'
import { useWords } from '../_lib/use-words.ts'
import { quiet } from './quiet.tsx'
import styles from './standings-table.module.css'

interface Props {
  standings: readonly StandingView[]
  /** Whether rounds asked for the piece's name: nobody is right, or in a row, where none did. */
  named: boolean
  /** Rows at most; whoever is tied with the last of them and left out is spoken of. */
  most?: number
  ownId?: string | null
}

const Change = ({ places }: { places: number }) => {
  const texts = useTranslations('games')
  if (places === 0) return null
  const up = places > 0
  return (
    <span className={styles.change} data-up={up}>
      <svg viewBox="0 0 10 8" width="10" height="8" fill="currentColor" aria-hidden="true">
        <path d={up ? 'M5 0l5 8H0z' : 'M5 8 0 0h10z'} />
      </svg>
      {texts.rich(up ? 'standings.up' : 'standings.down', { places: Math.abs(places), quiet })}
    </span>
  )
}

/** Players by points. A row slides in from the place it had. */
export const StandingsTable = ({ standings: all, named, most = all.length, ownId = null }: Props) => {
  const texts = useTranslations('games')
  const words = useWords()
  const standings = all.slice(0, most)
  const tied = all[most] !== undefined && all[most].rank === all[most - 1]?.rank
  const begun = standings.some(({ points }) => points !== 0)
  return (
    <table className={styles.table} style={{ '--rows': standings.length } as CSSProperties}>
      <caption className="visually-hidden">{texts('standings.caption')}</caption>
      <thead className="caption">
        <tr>
          <th scope="col">{texts('standings.rank')}</th>
          <th scope="col">{texts('standings.player')}</th>
          {named && (
            <>
              <th scope="col">{texts('standings.right')}</th>
              <th scope="col">{texts('standings.streak')}</th>
            </>
          )}
          <th scope="col">{texts('standings.points')}</th>
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
                {begun ? rank : '–'} <Change places={change} />
              </td>
              <th scope="row">
                {playerId === ownId ? texts.rich('standings.own', { nickname, quiet }) : nickname}
              </th>
              {named && (
                <>
                  <td className="figure">{right}</td>
                  <td className="figure">{streak}</td>
                </>
              )}
              <td className="figure">{words.count(points)}</td>
            </tr>
          )
        })}
      </tbody>
      {begun && tied && (
        <tfoot>
          <tr>
            <td />
            <td colSpan={named ? 4 : 2}>{texts('standings.tied')}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}
