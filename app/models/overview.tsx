import type { ModelSummary } from '../../contracts/index.ts'
import { AccuracyBar } from '../_components/accuracy-bar.tsx'
import { ModelMark } from '../_components/model-mark.tsx'
import { formatCount, formatInterval, formatPercent } from '../_lib/format.ts'
import { modelColor, modelName } from '../_lib/models.ts'
import styles from './overview.module.css'

/** The five side by side, on one scale. */
export const Overview = ({ models }: { models: readonly ModelSummary[] }) => (
  <ol className={styles.list}>
    {models.map(({ recipe, parameters, metrics }) => (
      <li key={recipe} className={styles.row}>
        <ModelMark model={recipe} size={30} />
        <a href={`#${recipe}`} className={styles.name}>
          {modelName(recipe)}
        </a>
        <span className={styles.bar}>
          <AccuracyBar
            accuracy={metrics.accuracy}
            interval={metrics.accuracyInterval}
            color={modelColor(recipe)}
          />
        </span>
        <span className={`figure ${styles.accuracy}`}>{formatPercent(metrics.accuracy, 1)}</span>
        <span className={`figure ${styles.interval}`}>
          <span className="visually-hidden">interval </span>
          {formatInterval(metrics.accuracyInterval, 1)}
        </span>
        <span className={`figure ${styles.parameters}`}>{formatCount(parameters)} parameters</span>
      </li>
    ))}
  </ol>
)
