import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import type { Label, ModelAnswerView, RevealedRoundView } from '../../contracts/index.ts'
import { modelColor } from '../_lib/models.ts'
import { useWords } from '../_lib/use-words.ts'
import styles from './distribution.module.css'
import { ModelMark } from './model-mark.tsx'
import { quiet } from './quiet.tsx'

/** Once the bars have grown: people first, then the models. */
const FIRST_PIN_MS = 450
const PIN_STEP_MS = 300
/** Up to here every choice offered keeps its row. */
const ALL_SHOWN = 4
/** Beyond so many rows they close up, so that ten fit on a projector. */
const ROOMY_ROWS = 6

interface Props {
  revealed: RevealedRoundView
  /** The answer that was asked for; null where there is none. */
  right: Label | null
  /** What this player answered. */
  own?: Label | null
}

const Pin = ({ answer, order }: { answer: ModelAnswerView; order: number }) => {
  const words = useWords()
  const said = `${words.modelName(answer.model)}, ${words.percent(answer.confidence)}`
  return (
    <span
      className={styles.pin}
      style={
        {
          '--color': modelColor(answer.model),
          '--delay': `${FIRST_PIN_MS + order * PIN_STEP_MS}ms`,
        } as CSSProperties
      }
      title={said}
    >
      <ModelMark model={answer.model} size={20} />
      <span className={`figure ${styles.confidence}`} aria-hidden="true">
        {Math.round(answer.confidence * 100)}
        <small>%</small>
      </span>
      <span className="visually-hidden">{said}</span>
    </span>
  )
}

/** Who said what: a bar for people, a pin for each model, the right one on top. The least sure model drops first. */
export const Distribution = ({ revealed, right, own = null }: Props) => {
  const texts = useTranslations('games')
  const words = useWords()
  const pins = revealed.modelAnswers.toSorted((a, b) => a.confidence - b.confidence)
  const most = Math.max(1, ...revealed.answerCounts)
  const rows = revealed.choices
    .map((choice, i) => ({
      choice,
      count: revealed.answerCounts[i] ?? 0,
      pins: pins.filter((pin) => pin.choice === choice),
      right: choice === right,
    }))
    .filter(
      (row) => revealed.choices.length <= ALL_SHOWN || row.right || row.count > 0 || row.pins.length > 0,
    )
    .sort((a, b) => Number(b.right) - Number(a.right) || b.count - a.count)
  const reserved = Math.max(...rows.map((row) => row.pins.length))

  return (
    <div className={styles.frame}>
      <ul
        className={styles.list}
        data-dense={rows.length > ROOMY_ROWS}
        style={{ '--pins': reserved } as CSSProperties}
      >
        {rows.map((row) => (
          <li
            key={row.choice}
            className={styles.row}
            data-right={row.right}
            data-quiet={row.count === 0 && row.pins.length === 0}
          >
            <span className={`figure ${styles.key}`} aria-hidden="true">
              {row.choice}
            </span>
            <span className={styles.name}>
              {words.className(row.choice)}
              {row.right && <span className="visually-hidden">, {texts('distribution.right')}</span>}
              {own === row.choice && <span className={styles.own}> {texts('distribution.you')}</span>}
            </span>
            <span className={styles.track}>
              <span
                className={styles.bar}
                style={{ '--share': row.count / most } as CSSProperties}
                aria-hidden="true"
              />
              {row.pins.map((pin) => (
                <Pin key={pin.model} answer={pin} order={pins.indexOf(pin)} />
              ))}
            </span>
            <span className={`figure ${styles.count}`}>
              {texts.rich('distribution.people', { count: row.count, quiet })}
            </span>
          </li>
        ))}
      </ul>
      {/* Where no race names them below. */}
      <ul className={styles.marks} aria-hidden="true">
        {pins.map(({ model }) => (
          <li key={model}>
            <ModelMark model={model} size={14} /> {words.modelName(model)}
          </li>
        ))}
      </ul>
    </div>
  )
}
