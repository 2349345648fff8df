import { CLASS_NAMES, type Label, type RevealedRoundView } from '../../../contracts/index.ts'
import { capitalise, formatCount, formatNumber } from '../../_lib/format.ts'
import styles from './item.module.css'

/** `a shirt`, as it stands in a sentence. */
export const named = (label: Label): string => {
  const name = CLASS_NAMES[label] ?? ''
  // A T-shirt keeps its capital.
  const inText = name.startsWith('T-') ? name : name.toLowerCase()
  return `${/^[aeiou]/.test(inText) ? 'an' : 'a'} ${inText}`
}

interface Props {
  revealed: RevealedRoundView
  confusionRow: readonly number[]
  confusionTotal: number
}

/** One item, and the mistake that is made most with its kind over the whole test set. */
export const MistakeSentence = ({ revealed, confusionRow, confusionTotal }: Props) => {
  const { label, modelAnswers } = revealed
  const right = modelAnswers.filter(({ choice }) => choice === label).length
  const wrong = confusionRow.map((count, i) => (i === label ? 0 : count))
  const most = Math.max(...wrong)
  const amount =
    right === 0
      ? 'None'
      : right === modelAnswers.length
        ? `All ${formatNumber(right)}`
        : capitalise(formatNumber(right))
  return (
    <p className={styles.sentence}>
      {amount} of the models {right === 1 ? 'was' : 'were'} right.{' '}
      {most > 0 && (
        <>
          Over the whole test set, all {formatNumber(modelAnswers.length)} took {named(label)} for{' '}
          <strong>{named(wrong.indexOf(most))}</strong> in <strong>{formatCount(most)}</strong> of{' '}
          {formatCount(confusionTotal)} answers: their commonest mistake with it.
        </>
      )}
    </p>
  )
}
