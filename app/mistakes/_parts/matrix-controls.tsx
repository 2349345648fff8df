'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { useWords } from '../../_lib/use-words.ts'
import { selectedCell } from '../_lib/select-cell.ts'
import { subjectName } from '../_lib/subject-name.ts'
import { NORMS, ORDERS, PEOPLE, type Subject } from '../_lib/view.ts'
import { useExplorer, ViewLink } from './explorer-context.tsx'
import styles from './panel.module.css'

/** How the matrix counts, in which order, and what is taken away from it. */
export const MatrixControls = () => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const id = useId()
  const { meta, view, go } = useExplorer()
  const compare = (minus: Subject | null) => {
    const cell = selectedCell(view)
    const said = { by: view.of, not: false, label: cell?.[1] ?? 0 }
    go?.({
      minus,
      ...(cell && { said: minus ? [said, { by: minus, not: true, label: cell[1] }] : [said], sort: null }),
    })
  }
  return (
    <div className={styles.controls}>
      <p className={styles.choices}>
        <span className="visually-hidden">{texts('matrix.counts')}</span>
        {NORMS.map((norm) => (
          <ViewLink key={norm} change={{ norm }} current={norm === view.norm} className={styles.choice}>
            {texts(`matrix.norms.${norm}`)}
          </ViewLink>
        ))}
      </p>
      <p className={styles.choices}>
        <span className="visually-hidden">{texts('matrix.order')}</span>
        {ORDERS.map((order) => (
          <ViewLink key={order} change={{ order }} current={order === view.order} className={styles.choice}>
            {texts(`matrix.orders.${order}`)}
          </ViewLink>
        ))}
      </p>
      <p className={styles.choices}>
        <label htmlFor={id} className={styles.choice}>
          {texts('matrix.minus')}
        </label>
        <select
          id={id}
          className={styles.select}
          value={view.minus ?? ''}
          disabled={!go}
          onChange={({ target }) => compare(target.value === '' ? null : target.value)}
        >
          <option value="">{texts('matrix.nothing')}</option>
          {[...meta.recipes, PEOPLE]
            .filter((subject) => subject !== view.of)
            .map((subject) => (
              <option key={subject} value={subject}>
                {subjectName(texts, words, subject)}
              </option>
            ))}
        </select>
      </p>
    </div>
  )
}
