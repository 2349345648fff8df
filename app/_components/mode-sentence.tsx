import { useTranslations } from 'use-intl'
import type { RevealedRoundView } from '../../contracts/index.ts'
import { describeMode } from '../_lib/describe-mode.ts'
import { useWords } from '../_lib/use-words.ts'
import styles from './mode-sentence.module.css'

/** What this mode has to say of a round, in a sentence; nothing in most classic ones. */
export const ModeSentence = ({ revealed }: { revealed: RevealedRoundView }) => {
  const text = describeMode(useTranslations('games'), useWords(), revealed)
  return text && <p className={styles.sentence}>{text}</p>
}
