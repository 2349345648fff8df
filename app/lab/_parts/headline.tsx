'use client'

import { useTranslations } from 'use-intl'
import { agreementOf } from '../../_engine/agreement.ts'
import type { SeenState } from '../../_engine/use-seen.ts'
import { capitalise } from '../../_lib/capitalise.ts'
import { useWords } from '../../_lib/use-words.ts'
import styles from '../lab.module.css'

interface Props {
  seen: SeenState
  /** Models that the pack has for browsers. */
  models: number
  blank: boolean
}

/** How far the models agree, in one line. */
export const Headline = ({ seen, models, blank }: Props) => {
  const texts = useTranslations('lab')
  const words = useWords()
  const [most, second] = agreementOf(seen.verdicts)
  const said = (): string => {
    if (blank) return texts('verdict.blank')
    if (!most) return texts('verdict.waiting')
    const asked = seen.verdicts.length
    const values = {
      label: words.className(most.label),
      count: capitalise(words.numberWord(most.models.length)),
      amount: words.numberWord(asked),
    }
    if (most.models.length === asked)
      return texts(asked === models ? 'verdict.all' : 'verdict.allHere', values)
    const tied = second?.models.length === most.models.length
    return tied ? texts('verdict.split') : texts('verdict.most', values)
  }
  return (
    <h2 className={`headline ${styles.verdict}`} aria-live="polite">
      {said()}
    </h2>
  )
}
