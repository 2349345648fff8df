import { useTranslations } from 'use-intl'
import type { RevealedRoundView } from '../../contracts/index.ts'
import { describeCrowd, describeMode } from '../_lib/describe-mode.ts'
import { useWords } from '../_lib/use-words.ts'
import styles from './mode-sentence.module.css'

/** What this mode has to say of a round, and on a projector that the people had no answer together; nothing in most classic ones. */
export const ModeSentence = ({
  revealed,
  projected = false,
}: {
  revealed: RevealedRoundView
  projected?: boolean
}) => {
  const texts = useTranslations('games')
  const words = useWords()
  const sentences = [
    describeMode(texts, words, revealed),
    projected ? describeCrowd(texts, revealed) : null,
  ].filter((sentence) => sentence !== null)
  return sentences.length > 0 && <p className={styles.sentence}>{sentences.join(' ')}</p>
}
