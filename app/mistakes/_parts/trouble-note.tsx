'use client'

import { useTranslations } from 'use-intl'
import { useWords } from '../../_lib/use-words.ts'
import type { Trouble } from '../_lib/parse-view.ts'
import styles from './explorer.module.css'

/** Of an address that was mistyped or is of another version: no more than this is repeated. */
const SHOWN_LENGTH = 60

/** What of the address could not be understood. The rest holds. */
export const TroubleNote = ({ troubles }: { troubles: readonly Trouble[] }) => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  if (troubles.length === 0) return null
  const parts = troubles.map(({ key, value }) => `${key}=${value}`.slice(0, SHOWN_LENGTH))
  return (
    <p role="alert" className={styles.trouble}>
      {texts('trouble', { parts: words.list(parts) })}
    </p>
  )
}
