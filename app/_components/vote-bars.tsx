import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import type { Label } from '../../contracts/index.ts'
import { useWords } from '../_lib/use-words.ts'
import { quiet } from './quiet.tsx'
import styles from './vote-bars.module.css'

/** Beyond so many rows they close up, so that ten fit on a projector. */
const ROOMY_ROWS = 6

interface Props {
  choices: readonly Label[]
  counts: readonly number[]
  own?: Label | null
}

/** How a class voted, without what is right: the commonest answer first, those of nobody left out. */
export const VoteBars = ({ choices, counts, own = null }: Props) => {
  const texts = useTranslations('games')
  const words = useWords()
  const most = Math.max(1, ...counts)
  const rows = choices
    .map((choice, i) => ({ choice, count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  if (rows.length === 0) return <p>{texts('voteBars.none')}</p>
  return (
    <ul className={styles.bars} data-dense={rows.length > ROOMY_ROWS}>
      {rows.map(({ choice, count }) => (
        <li key={choice} className={styles.row} data-own={choice === own}>
          <span className={styles.name}>{words.className(choice)}</span>
          <span className={styles.track} aria-hidden="true">
            <span style={{ '--share': count / most } as CSSProperties} />
          </span>
          <span className="figure">{texts.rich('voteBars.votes', { count, quiet })}</span>
        </li>
      ))}
    </ul>
  )
}
