import type { CSSProperties } from 'react'
import { CLASS_NAMES, type Label, type ModelAnswerView } from '../../contracts/index.ts'
import { formatPercent } from '../_lib/format.ts'
import { modelColor, modelName } from '../_lib/models.ts'
import styles from './model-answers.module.css'
import { ModelMark } from './model-mark.tsx'

/** What each model said, the least confident first, one after the other. */
export const ModelAnswers = ({ answers, label }: { answers: readonly ModelAnswerView[]; label: Label }) => (
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
          <span className={styles.name}>{modelName(model)}</span>
          <span className={styles.choice}>
            {CLASS_NAMES[choice]}
            <span className="visually-hidden">{choice === label ? ', right' : ', wrong'}</span>
          </span>
          <span className={`figure ${styles.confidence}`}>{formatPercent(confidence)}</span>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${confidence * 100}%` }} />
          </span>
        </li>
      ))}
  </ol>
)
