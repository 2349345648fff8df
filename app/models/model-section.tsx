import { CLASS_NAMES, type ModelSummary } from '../../contracts/index.ts'
import { AccuracyBar } from '../_components/accuracy-bar.tsx'
import { ModelMark } from '../_components/model-mark.tsx'
import { formatCount, formatInterval, formatPercent } from '../_lib/format.ts'
import { MODEL_LABELS, modelColor } from '../_lib/models.ts'
import { worstCell } from './class-words.ts'
import { ConfusionTable } from './confusion-table.tsx'
import { LearningCurve } from './learning-curve.tsx'
import { ModelFacts } from './model-facts.tsx'
import styles from './models.module.css'

export const ModelSection = ({ model }: { model: ModelSummary }) => {
  const { recipe, family, metrics, training } = model
  const { name } = MODEL_LABELS[recipe]
  const worst = worstCell(metrics.confusion)
  const support = worst && metrics.perClass[worst.label]?.support
  return (
    <section id={recipe} className={styles.model} aria-labelledby={`${recipe}-name`}>
      <div className={styles.head}>
        <ModelMark model={recipe} size={56} />
        <h2 id={`${recipe}-name`} className={`headline ${styles.name}`}>
          {name}
        </h2>
        {family !== name && <p className="caption">{family}</p>}
      </div>
      <div className={styles.words}>
        <div className={styles.result}>
          <p className={styles.accuracy}>
            <span className={`headline ${styles.share}`}>{formatPercent(metrics.accuracy, 1)}</span>{' '}
            <span className="caption">
              of the test items right
              <br />
              95 % interval {formatInterval(metrics.accuracyInterval, 1)}
            </span>
          </p>
          <AccuracyBar
            accuracy={metrics.accuracy}
            interval={metrics.accuracyInterval}
            color={modelColor(recipe)}
          />
        </div>
        <ModelFacts model={model} />
        {training.notes.length > 0 && (
          <ul className={styles.notes}>
            {training.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        <LearningCurve model={recipe} history={training.history} />
      </div>
      <div className={styles.matrix}>
        {worst && (
          <h3 className={`headline ${styles.confused}`}>
            {CLASS_NAMES[worst.label]} taken for {CLASS_NAMES[worst.prediction]}:{' '}
            <span className={styles.count}>
              {formatCount(worst.count)} of {formatCount(support ?? 0)}
            </span>
          </h3>
        )}
        <ConfusionTable confusion={metrics.confusion} name={name} />
      </div>
    </section>
  )
}
