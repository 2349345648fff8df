import type { CSSProperties } from 'react'
import { CLASS_NAMES, type Label } from '../../contracts/index.ts'
import styles from './vote-bars.module.css'

interface Props {
  choices: readonly Label[]
  counts: readonly number[]
  own?: Label | null
}

/** How a class voted, without what is right: the commonest answer first, those of nobody left out. */
export const VoteBars = ({ choices, counts, own = null }: Props) => {
  const most = Math.max(1, ...counts)
  const rows = choices
    .map((choice, i) => ({ choice, count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  if (rows.length === 0) return <p>Nobody has voted.</p>
  return (
    <ul className={styles.bars}>
      {rows.map(({ choice, count }) => (
        <li key={choice} className={styles.row} data-own={choice === own}>
          <span className={styles.name}>{CLASS_NAMES[choice]}</span>
          <span className={styles.track} aria-hidden="true">
            <span style={{ '--share': count / most } as CSSProperties} />
          </span>
          <span className="figure">
            {count}
            <span className="visually-hidden"> {count === 1 ? 'vote' : 'votes'}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
