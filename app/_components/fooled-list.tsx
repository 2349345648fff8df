import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ModelId, RevealedRoundView } from '../../contracts/index.ts'
import { useWords } from '../_lib/use-words.ts'
import styles from './fooled-list.module.css'
import { ModelMark } from './model-mark.tsx'
import { quiet } from './quiet.tsx'

interface Props {
  revealed: RevealedRoundView
  /** How many people ticked each model, in the order of the models' answers. */
  counts: readonly number[]
  /** What this player ticked. */
  own?: readonly ModelId[] | null
}

const figure = (figures: ReactNode) => <span className="figure">{figures}</span>

/** Who was fooled: what each model said, and how many thought so. */
export const FooledList = ({ revealed, counts, own = null }: Props) => {
  const texts = useTranslations('games')
  const words = useWords()
  return (
    <div className={styles.list}>
      {/* The rows say it themselves to who hears them. */}
      <p className={`caption ${styles.head}`} aria-hidden="true">
        {texts('fooledList.tickedBy')}
      </p>
      <ul>
        {revealed.modelAnswers.map(({ model, choice, confidence }, i) => {
          const said = { confidence: words.percent(confidence), figure }
          return (
            <li key={model} className={styles.row} data-fooled={choice !== revealed.label}>
              <ModelMark model={model} size={26} />
              <span className={styles.name}>
                {words.modelName(model)}
                {own?.includes(model) && <span className={styles.own}> {texts('fooledList.you')}</span>}
              </span>
              <span className={styles.said}>
                {choice === revealed.label
                  ? texts.rich('fooledList.right', said)
                  : texts.rich('fooledList.said', { ...said, label: words.className(choice) })}
              </span>
              <span className={`figure ${styles.count}`}>
                {texts.rich('fooledList.ticked', { count: counts[i] ?? 0, quiet })}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
