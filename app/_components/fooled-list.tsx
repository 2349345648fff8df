import { CLASS_NAMES, type ModelId, type RevealedRoundView } from '../../contracts/index.ts'
import { formatPercent } from '../_lib/format.ts'
import { modelName } from '../_lib/models.ts'
import styles from './fooled-list.module.css'
import { ModelMark } from './model-mark.tsx'

interface Props {
  revealed: RevealedRoundView
  /** How many people ticked each model, in the order of the models' answers. */
  counts: readonly number[]
  /** What this player ticked. */
  own?: readonly ModelId[] | null
}

/** Who was fooled: what each model said, and how many thought so. */
export const FooledList = ({ revealed, counts, own = null }: Props) => (
  <ul className={styles.list}>
    {revealed.modelAnswers.map(({ model, choice, confidence }, i) => (
      <li key={model} className={styles.row} data-fooled={choice !== revealed.label}>
        <ModelMark model={model} size={26} />
        <span className={styles.name}>
          {modelName(model)}
          {own?.includes(model) && <span className={styles.own}> you</span>}
        </span>
        <span className={styles.said}>
          {choice === revealed.label ? 'right' : `said ${CLASS_NAMES[choice]}`},{' '}
          <span className="figure">{formatPercent(confidence)}</span>
        </span>
        <span className={`figure ${styles.count}`}>
          {counts[i]}
          <span className="visually-hidden"> ticked it</span>
        </span>
      </li>
    ))}
  </ul>
)
