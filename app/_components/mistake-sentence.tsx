import { useTranslations } from 'use-intl'
import type { Mode, PhaseView } from '../../contracts/index.ts'
import { capitalise } from '../_lib/capitalise.ts'
import { useWords } from '../_lib/use-words.ts'
import styles from './mistake-sentence.module.css'

interface Props {
  phase: Extract<PhaseView, { name: 'reveal' }>
}

/** Where the mode has not something better to say itself. */
export const SPEAKS_OF_MODELS: Record<Mode, boolean> = {
  classic: true,
  duel: true,
  fooled: true,
  guess: false,
  revote: false,
  tribunal: false,
}

/** What the models most often take this class for, over the whole test set; nothing where they never err. */
export const CommonMistake = ({ phase: { revealed, modelConfusionRow, modelConfusionTotal } }: Props) => {
  const texts = useTranslations('games')
  const words = useWords()
  const wrong = modelConfusionRow.map((count, label) => (label === revealed.label ? 0 : count))
  const most = Math.max(...wrong)
  if (most === 0) return null
  return texts.rich('mistake.often', {
    strong: (text) => <strong>{text}</strong>,
    label: words.one(revealed.label),
    answer: words.one(wrong.indexOf(most)),
    count: words.count(most),
    total: words.count(modelConfusionTotal),
  })
}

/** How many models had this item right, and the mistake that is made most with its kind. */
export const MistakeSentence = ({ phase }: Props) => {
  const texts = useTranslations('games')
  const words = useWords()
  const { mode, label, modelAnswers } = phase.revealed
  if (!SPEAKS_OF_MODELS[mode]) return null
  const right = modelAnswers.filter(({ choice }) => choice === label).length
  return (
    <p className={styles.sentence}>
      {right === 0
        ? texts('mistake.noneRight')
        : right === modelAnswers.length
          ? texts('mistake.allRight', { models: words.numberWord(modelAnswers.length) })
          : texts('mistake.someRight', { right, number: capitalise(words.numberWord(right)) })}{' '}
      <CommonMistake phase={phase} />
    </p>
  )
}
