import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import type { Label, ModelAnswerView } from '../../contracts/index.ts'
import { modelColor } from '../_lib/models.ts'
import { useWords } from '../_lib/use-words.ts'
import styles from './model-answers.module.css'
import { ModelMark } from './model-mark.tsx'

/** What each model said, the least confident first, one after the other. */
export const ModelAnswers = ({ answers, label }: { answers: readonly ModelAnswerView[]; label: Label }) => {
  const texts = useTranslations('games')
  const words = useWords()
  return (
    <ol className={styles.list}>
      {[...answers]
        .sort((a, b) => a.confidence - b.confidence)
        .map(({ model, choice, confidence }, i) => (
          <li
            key={model}
            className={`${styles.row} ${choice === label ? styles.right : ''}`}
            style={{ '--delay': `${200 + i * 220}ms`, '--color': modelColor(model) } as CSSProperties}
          >
            <ModelMark model={model} />
            <span className={styles.name}>{words.modelName(model)}</span>
            <span className={styles.choice}>
              {words.className(choice)}
              <span className="visually-hidden">
                , {texts(choice === label ? 'modelAnswers.right' : 'modelAnswers.wrong')}
              </span>
            </span>
            <span className={`figure ${styles.confidence}`}>{words.percent(confidence)}</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${confidence * 100}%` }} />
            </span>
          </li>
        ))}
    </ol>
  )
}
