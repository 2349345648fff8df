import type { ModelId, Training } from '../../contracts/index.ts'
import { formatPercent } from '../_lib/format.ts'
import { modelColor } from '../_lib/models.ts'
import styles from './learning-curve.module.css'

const WIDTH = 320
const HEIGHT = 96

/** Accuracy by epoch, on the validation split and on the items trained on; nothing where there is one epoch only. */
export const LearningCurve = ({ model, history }: { model: ModelId; history: Training['history'] }) => {
  const first = history[0]
  const last = history.at(-1)
  if (!first || !last || history.length < 2) return null
  const floor = Math.min(...history.flatMap((e) => [e.accuracy, e.validationAccuracy]))
  const top = Math.max(...history.flatMap((e) => [e.accuracy, e.validationAccuracy]))
  const points = (value: (epoch: (typeof history)[number]) => number): string =>
    history
      .map((epoch, i) => {
        const x = (i / (history.length - 1)) * WIDTH
        const y = HEIGHT - 3 - ((value(epoch) - floor) / (top - floor || 1)) * (HEIGHT - 6)
        return `${x.toFixed(1)},${y.toFixed(1)}`
      })
      .join(' ')
  return (
    <figure className={styles.curve}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <polyline points={points((e) => e.accuracy)} className={styles.training} />
        <polyline points={points((e) => e.validationAccuracy)} style={{ stroke: modelColor(model) }} />
      </svg>
      <figcaption className="caption">
        Validation accuracy, in colour: {formatPercent(first.validationAccuracy, 1)} after epoch {first.epoch}
        , {formatPercent(last.validationAccuracy, 1)} after epoch {last.epoch}. On the items trained on,
        dashed: {formatPercent(last.accuracy, 1)}.
      </figcaption>
    </figure>
  )
}
