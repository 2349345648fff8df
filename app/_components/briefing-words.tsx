import { useTranslations } from 'use-intl'
import type { Mode } from '../../contracts/index.ts'
import styles from './briefing-words.module.css'
import { ModePicture } from './mode-picture.tsx'

/** A mode on one screen: its name, one sentence, a picture. */
export const BriefingWords = ({ mode }: { mode: Mode }) => {
  const texts = useTranslations('games')
  return (
    <div className={styles.briefing}>
      <ModePicture mode={mode} className={styles.picture} />
      <div className={styles.words}>
        <h1 className={`headline ${styles.name}`}>{texts(`modes.${mode}.name`)}</h1>
        <p className={styles.line}>{texts(`modes.${mode}.line`)}</p>
      </div>
    </div>
  )
}
