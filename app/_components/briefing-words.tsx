import type { Mode } from '../../contracts/index.ts'
import { MODE_LABELS } from '../_lib/modes.ts'
import styles from './briefing-words.module.css'
import { ModePicture } from './mode-picture.tsx'

/** A mode on one screen: its name, one sentence, a picture. */
export const BriefingWords = ({ mode }: { mode: Mode }) => (
  <div className={styles.briefing}>
    <ModePicture mode={mode} className={styles.picture} />
    <div className={styles.words}>
      <h1 className={`headline ${styles.name}`}>{MODE_LABELS[mode].name}</h1>
      <p className={styles.line}>{MODE_LABELS[mode].line}</p>
    </div>
  </div>
)
