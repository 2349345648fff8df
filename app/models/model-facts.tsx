import type { ReactNode } from 'react'
import { CLASS_NAMES, type ModelSummary } from '../../contracts/index.ts'
import { formatCount, formatPercent } from '../_lib/format.ts'
import { extremeClasses } from './class-words.ts'
import styles from './model-facts.module.css'

const Fact = ({ name, children, note }: { name: string; children: ReactNode; note?: string }) => (
  <div className={styles.fact}>
    <dt className="caption">{name}</dt>
    <dd>
      {children}
      {note && <span className={styles.note}>{note}</span>}
    </dd>
  </div>
)

const formatSeconds = (seconds: number): string => `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`

const formatF1 = (f1: number | null): string => (f1 === null ? '–' : f1.toFixed(3))

/** What the model is, how it was trained and where, as the pack tells it. */
export const ModelFacts = ({ model }: { model: ModelSummary }) => {
  const { training, metrics, published } = model
  const extremes = extremeClasses(model)
  return (
    <dl className={styles.facts}>
      <Fact name="Parameters" note={`${formatCount(model.trainable)} of them trained`}>
        <span className="figure">{formatCount(model.parameters)}</span>
      </Fact>
      <Fact name="Macro F1">
        <span className="figure">{formatF1(metrics.macro.f1)}</span>
      </Fact>
      {extremes && (
        <>
          <Fact name="Best class">
            {CLASS_NAMES[extremes.best.label]} <span className="figure">F1 {formatF1(extremes.best.f1)}</span>
          </Fact>
          <Fact name="Worst class">
            {CLASS_NAMES[extremes.worst.label]}{' '}
            <span className="figure">F1 {formatF1(extremes.worst.f1)}</span>
          </Fact>
        </>
      )}
      <Fact name="Trained on" note={`${formatCount(training.validationItems)} more for validation`}>
        <span className="figure">{formatCount(training.trainItems)}</span> items
      </Fact>
      <Fact name="Training" note={`${training.optimizer}; batches of ${training.batchSize}`}>
        <span className="figure">
          {training.epochs} {training.epochs === 1 ? 'epoch' : 'epochs'},{' '}
          {formatSeconds(training.secondsPerEpoch)} each, seed {training.seed}
        </span>
      </Fact>
      <Fact name="Where">
        {training.backend} on {training.device}
      </Fact>
      <Fact name="Deck’s own figure" note={published.note}>
        <span className="figure">
          {formatPercent(published.accuracy, 1)}
          {published.macroF1 !== null && `, macro F1 ${published.macroF1.toFixed(2)}`}
        </span>
      </Fact>
    </dl>
  )
}
