'use client'

import type { CSSProperties } from 'react'
import { useWords } from '../../_lib/use-words.ts'
import { totalOf } from '../_lib/people.ts'
import styles from './item.module.css'

interface Props {
  /** By class. */
  counts: readonly number[]
  /** Drawn in ink; the others are hot. */
  label: number
  name: string
}

/** How often each class was said; those that nobody said are left out. */
export const ClassBars = ({ counts, label, name }: Props) => {
  const words = useWords()
  const total = totalOf(counts)
  return (
    <ul className={styles.bars} aria-label={name}>
      {counts.map((count, k) =>
        count === 0 ? null : (
          <li key={words.className(k)} className={styles.bar} data-label={k === label}>
            <span>{words.className(k)}</span>
            <span className={styles.track}>
              <span style={{ '--share': count / total } as CSSProperties} />
            </span>
            <span className="figure">
              {words.count(count)} · {words.percent(count / total)}
            </span>
          </li>
        ),
      )}
    </ul>
  )
}
