import { useTranslations } from 'use-intl'
import type { RevealedRoundView } from '../../../contracts/index.ts'
import { capitalise } from '../../_lib/capitalise.ts'
import { useWords } from '../../_lib/use-words.ts'
import styles from './item.module.css'

interface Props {
  revealed: RevealedRoundView
  confusionRow: readonly number[]
  confusionTotal: number
}

/** One item, and the mistake that is made most with its kind over the whole test set. */
export const MistakeSentence = ({ revealed, confusionRow, confusionTotal }: Props) => {
  const texts = useTranslations('host')
  const words = useWords()
  const { label, modelAnswers } = revealed
  const right = modelAnswers.filter(({ choice }) => choice === label).length
  const wrong = confusionRow.map((count, i) => (i === label ? 0 : count))
  const most = Math.max(...wrong)
  const models = words.numberWord(modelAnswers.length)
  const scored =
    right === 0
      ? texts('mistake.noneRight')
      : right === modelAnswers.length
        ? texts('mistake.allRight', { models })
        : texts('mistake.someRight', { right, number: capitalise(words.numberWord(right)) })
  return (
    <p className={styles.sentence}>
      {scored}{' '}
      {most > 0 &&
        texts.rich('mistake.often', {
          strong: (text) => <strong>{text}</strong>,
          models,
          label: words.one(label),
          answer: words.one(wrong.indexOf(most)),
          count: words.count(most),
          total: words.count(confusionTotal),
        })}
    </p>
  )
}
