import type { CSSProperties } from 'react'
import { CLASS_NAMES, type Label, type RevealedRoundView } from '../../contracts/index.ts'
import { formatPercent } from '../_lib/format.ts'
import { MODEL_LABELS, modelColor } from '../_lib/models.ts'
import styles from './distribution.module.css'
import { ModelMark } from './model-mark.tsx'

const FIRST_PIN_MS = 500
const PIN_EVERY_MS = 350

/** People's answers as bars; then the models' pins drop, the least confident first. */
export const Distribution = ({
  revealed,
  own = null,
}: {
  revealed: RevealedRoundView
  own?: Label | null
}) => {
  const { choices, answerCounts, modelAnswers, label } = revealed
  const most = Math.max(1, ...answerCounts)
  const pins = [...modelAnswers]
    .sort((a, b) => a.confidence - b.confidence)
    .map((answer, i) => ({ ...answer, delayMs: FIRST_PIN_MS + i * PIN_EVERY_MS }))
  const rows = choices
    .map((choice, i) => ({
      choice,
      count: answerCounts[i] ?? 0,
      pins: pins.filter((pin) => pin.choice === choice),
    }))
    .filter(({ choice, count, pins: dropped }) => count > 0 || dropped.length > 0 || choice === label)
    .sort((a, b) => Number(b.choice === label) - Number(a.choice === label) || b.count - a.count)
  return (
    <ol className={styles.rows}>
      {rows.map(({ choice, count, pins: dropped }) => (
        <li key={choice} className={`${styles.row} ${choice === label ? styles.label : ''}`}>
          <span className={`figure ${styles.key}`} aria-hidden="true">
            {choice}
          </span>
          <span className={styles.name}>
            {CLASS_NAMES[choice]}
            {own === choice && <span className={`caption ${styles.own}`}> you</span>}
          </span>
          <span className={styles.track}>
            <span className={styles.bar} style={{ '--share': count / most } as CSSProperties} />
            {dropped.map(({ model, confidence, delayMs }) => (
              <span
                key={model}
                className={styles.pin}
                style={{ '--color': modelColor(model), '--delay': `${delayMs}ms` } as CSSProperties}
              >
                <ModelMark model={model} size={22} />
                <span className="visually-hidden">{MODEL_LABELS[model].name} </span>
                <span className={`figure ${styles.confidence}`}>{formatPercent(confidence)}</span>
              </span>
            ))}
          </span>
          <span className={`figure ${styles.count}`}>
            {count}
            <span className="visually-hidden">{count === 1 ? ' person' : ' people'}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
