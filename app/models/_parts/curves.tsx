import type { Epoch, ModelId, ModelSummary, Trained } from '../../../contracts/index.ts'
import { formatDecimal, formatPercent } from '../../_lib/format.ts'
import { modelColor } from '../../_lib/models.ts'
import { domainOf, type Range, ticksOf } from '../../_lib/scale.ts'
import { turningEpoch } from '../_lib/turning-epoch.ts'
import { Chart } from './chart.tsx'
import styles from './curves.module.css'
import { Plot } from './plot.tsx'

interface Measure {
  name: string
  training: (epoch: Epoch) => number
  validation: (epoch: Epoch) => number
  format: (value: number) => string
  /** Figures on the axis. */
  tick: (value: number) => string
  step: number
}

const LOSS: Measure = {
  name: 'Loss',
  training: ({ loss }) => loss,
  validation: ({ validationLoss }) => validationLoss,
  format: (value) => formatDecimal(value),
  tick: (value) => formatDecimal(value, 1),
  step: 0.1,
}

const ACCURACY: Measure = {
  name: 'Accuracy',
  training: ({ accuracy }) => accuracy,
  validation: ({ validationAccuracy }) => validationAccuracy,
  format: (value) => formatPercent(value, 1),
  tick: (value) => formatPercent(value),
  step: 0.05,
}

const sentenceOf = (measure: Measure, { training, epoch }: Trained): string => {
  const first = training.history[0]!
  const last = training.history.at(-1)!
  const kept = training.history.find((each) => each.epoch === epoch) ?? last
  return (
    `${measure.name} on validation: ${measure.format(measure.validation(first))} after epoch ${first.epoch}, ` +
    `${measure.format(measure.validation(kept))} after epoch ${kept.epoch}, which was kept, ` +
    `${measure.format(measure.validation(last))} after ${last.epoch}. On the items trained on: ` +
    `${measure.format(measure.training(last))} at the end.`
  )
}

interface CurveProps {
  recipe: ModelId
  trained: Trained
  measure: Measure
  domain: Range
}

const Curve = ({ recipe, trained, measure, domain }: CurveProps) => {
  const { history } = trained.training
  const turn = turningEpoch(history)
  const epochs: Range = [history[0]!.epoch, history.at(-1)!.epoch]
  return (
    <div className={styles.curve}>
      <h4 className={`caption ${styles.name}`}>{measure.name}</h4>
      <Plot
        x={{
          domain: epochs,
          ticks: [...new Set([epochs[0], ...ticksOf(epochs, 4), epochs[1]])].filter(
            (tick) => tick === epochs[1] || epochs[1] - tick > (epochs[1] - epochs[0]) / 10,
          ),
        }}
        y={{ domain, ticks: ticksOf(domain, 4), format: measure.tick }}
        label={sentenceOf(measure, trained)}
      >
        {({ x, y }) => {
          const line = (of: (epoch: Epoch) => number) =>
            `M${history.map((each) => `${x(each.epoch).toFixed(2)} ${y(of(each)).toFixed(2)}`).join('L')}`
          const dot = (epoch: Epoch) => `M${x(epoch.epoch)} ${y(measure.validation(epoch))}h0`
          const kept = history.find(({ epoch }) => epoch === trained.epoch)
          return (
            <>
              {turn && <path className={styles.turn} d={`M${x(turn.at.epoch)} 0V100`} />}
              {kept && <path className={styles.kept} d={`M${x(kept.epoch)} 0V100`} />}
              <path className={styles.training} d={line(measure.training)} />
              <path
                className={styles.validation}
                style={{ stroke: modelColor(recipe) }}
                d={line(measure.validation)}
              />
              {turn && <path className={`${styles.dot} ${styles.turnDot}`} d={dot(turn.at)} />}
              {kept && <path className={styles.dot} d={dot(kept)} />}
            </>
          )
        }}
      </Plot>
    </div>
  )
}

const Legend = ({ recipe, turns }: { recipe: ModelId; turns: boolean }) => (
  <p className={styles.legend}>
    <span>
      <i className={styles.validationSign} style={{ background: modelColor(recipe) }} /> validation
    </span>
    <span>
      <i className={styles.trainingSign} /> items trained on
    </span>
    <span>
      <i className={styles.keptSign} /> the epoch kept
    </span>
    {turns && (
      <span>
        <i className={styles.turnSign} /> validation loss turns
      </span>
    )}
  </p>
)

/** Loss and accuracy by epoch of both trainings, each measure on one scale. */
export const Curves = ({ model }: { model: ModelSummary }) => {
  const trainings = [
    { title: 'House', trained: model.house },
    ...(model.asPublished ? [{ title: 'Deck’s settings', trained: model.asPublished }] : []),
  ].filter(({ trained }) => trained.training.history.length > 1)
  const domainFor = ({ training, validation, step }: Measure) =>
    domainOf(
      trainings.flatMap(({ trained }) =>
        trained.training.history.flatMap((e) => [training(e), validation(e)]),
      ),
      step,
    )
  return (
    <div className={styles.curves} data-alone={trainings.length === 1}>
      <Legend
        recipe={model.recipe}
        turns={trainings.some(({ trained }) => turningEpoch(trained.training.history) !== null)}
      />
      {trainings.map(({ title, trained }) => (
        <Chart
          key={title}
          label={`Loss and accuracy of ${model.name} by epoch, ${title}.`}
          table={{
            caption: `${model.name}, ${title}: every epoch`,
            head: ['Epoch', 'Loss', 'Accuracy', 'Validation loss', 'Validation accuracy', 'Seconds'],
            rows: trained.training.history.map((e) => [
              String(e.epoch),
              formatDecimal(e.loss),
              formatPercent(e.accuracy, 1),
              formatDecimal(e.validationLoss),
              formatPercent(e.validationAccuracy, 1),
              e.seconds.toFixed(1),
            ]),
          }}
          className={styles.run}
        >
          <p className={styles.title}>{title}</p>
          {[LOSS, ACCURACY].map((measure) => (
            <Curve
              key={measure.name}
              recipe={model.recipe}
              trained={trained}
              measure={measure}
              domain={domainFor(measure)!}
            />
          ))}
        </Chart>
      ))}
    </div>
  )
}
