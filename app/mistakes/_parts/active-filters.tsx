'use client'

import { useTranslations } from 'use-intl'
import { useWords } from '../../_lib/use-words.ts'
import { activeFilters } from '../_lib/describe-filters.ts'
import { NO_FILTERS } from '../_lib/view.ts'
import { useExplorer, ViewLink } from './explorer-context.tsx'
import styles from './filters.module.css'

/** What the view asks, each to be taken away. */
export const ActiveFilters = () => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const { view } = useExplorer()
  const filters = activeFilters(texts, words, view)
  if (filters.length === 0) return null
  return (
    <ul className={styles.active} aria-label={texts('active.name')}>
      {filters.map(({ key, text, without }) => (
        <li key={key}>
          <ViewLink change={without} className={styles.off}>
            {text}
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">{texts('active.remove')}</span>
          </ViewLink>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <ViewLink change={{ ...NO_FILTERS, sort: null }} className={styles.off}>
            {texts('active.clear')}
          </ViewLink>
        </li>
      )}
    </ul>
  )
}
