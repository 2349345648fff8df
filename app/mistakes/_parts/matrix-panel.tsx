'use client'

import { useTranslations } from 'use-intl'
import { useWords } from '../../_lib/use-words.ts'
import type { Matrix as Counts } from '../_lib/confusion.ts'
import { showsPeople } from '../_lib/describe-view.ts'
import { subjectName } from '../_lib/subject-name.ts'
import { useExplorer } from './explorer-context.tsx'
import { Matrix } from './matrix.tsx'
import { MatrixControls } from './matrix-controls.tsx'
import styles from './panel.module.css'

interface Props {
  /** Null while it is on its way. */
  matrix: Counts | null
  minus: Counts | null
  /** Nobody has answered yet; null while that is not known. */
  nobody: boolean | null
}

const answersIn = (matrix: Counts | null): number =>
  (matrix ?? []).reduce((sum, row) => row.reduce((a, b) => a + b, sum), 0)

/** The matrix with what it counts and how. */
export const MatrixPanel = ({ matrix, minus, nobody }: Props) => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const { view } = useExplorer()
  const people = showsPeople(view)
  const of = subjectName(texts, words, view.of)
  const waiting = !matrix || (view.minus !== null && !minus)
  return (
    <div className={styles.panel}>
      {people && nobody ? (
        <div className={styles.empty}>
          <p className={`headline ${styles.emptyTitle}`}>{texts('people.none.title')}</p>
          <p>{texts('people.none.text')}</p>
        </div>
      ) : waiting ? (
        <p className={styles.waiting} aria-live="polite">
          {texts('loading')}
        </p>
      ) : (
        <Matrix matrix={matrix} minus={view.minus === null ? null : minus} />
      )}
      <p className={`caption ${styles.legend}`}>
        {view.minus
          ? texts('matrix.legendMinus', { of, minus: subjectName(texts, words, view.minus) })
          : texts('matrix.legend', { of, count: words.count(answersIn(matrix)) })}{' '}
        {people && texts('people.tenOnly')}
      </p>
      <MatrixControls />
    </div>
  )
}
