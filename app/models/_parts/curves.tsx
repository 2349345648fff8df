import type { Epoch, ModelId, ModelSummary, Trained } from '../../../contracts/index.ts'
import { modelColor } from '../../_lib/models.ts'
import { domainOf, type Range, ticksOf } from '../../_lib/scale.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import { describeTaught } from '../_lib/describe-taught.ts'
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

/** Loss and accuracy. */
const measuresOf = (texts: Texts<'models'>, words: Words): readonly Measure[] => [
  {
    name: texts('terms.loss'),
    training: ({ loss }) => loss,
    validation: ({ validationLoss }) => validationLoss,
    format: (value) => words.decimal(value),
    tick: (value) => words.decimal(value, 1),
    step: 0.1,
  },
  {
    name: texts('terms.accuracy'),
    training: ({ accuracy }) => accuracy,
    validation: ({ validationAccuracy }) => validationAccuracy,
    format: (value) => words.percent(value, 1),
    tick: (value) => words.percent(value),
    step: 0.05,
  },
]

const sentenceOf = (
  texts: Texts<'models'>,
  words: Words,
  measure: Measure,
  { training, epoch }: Trained,
): string => {
  const first = training.history[0]!
  const last = training.history.at(-1)!
  const kept = training.history.find((each) => each.epoch === epoch) ?? last
  return texts('charts.curves.sentence', {
    measure: measure.name,
    first: measure.format(measure.validation(first)),
    firstEpoch: words.count(first.epoch),
    kept: measure.format(measure.validation(kept)),
    keptEpoch: words.count(kept.epoch),
    last: measure.format(measure.validation(last)),
    lastEpoch: words.count(last.epoch),
    training: measure.format(measure.training(last)),
  })
}

interface CurveProps {
  recipe: ModelId
  trained: Trained
  measure: Measure
  /** The measure of this training in a sentence. */
  label: string
  domain: Range
}

const Curve = ({ recipe, trained, measure, label, domain }: CurveProps) => {
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
        label={label}
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

const Legend = ({ texts, recipe, turns }: { texts: Texts<'models'>; recipe: ModelId; turns: boolean }) => (
  <p className={styles.legend}>
    <span>
      <i className={styles.validationSign} style={{ background: modelColor(recipe) }} />{' '}
      {texts('charts.curves.validation')}
    </span>
    <span>
      <i className={styles.trainingSign} /> {texts('charts.curves.training')}
    </span>
    <span>
      <i className={styles.keptSign} /> {texts('charts.curves.kept')}
    </span>
    {turns && (
      <span>
        <i className={styles.turnSign} /> {texts('charts.curves.turns')}
      </span>
    )}
  </p>
)

/** Loss and accuracy by epoch of both trainings, each measure on one scale. */
export const Curves = async ({ model }: { model: ModelSummary }) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const name = words.modelName(model.recipe)
  const trainings = [
    { title: texts('terms.house'), trained: model.house },
    ...(model.asPublished ? [{ title: texts('terms.settings'), trained: model.asPublished }] : []),
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
        texts={texts}
        recipe={model.recipe}
        turns={trainings.some(({ trained }) => turningEpoch(trained.training.history) !== null)}
      />
      {trainings.map(({ title, trained }) => (
        <Chart
          key={title}
          label={texts('charts.curves.both', {
            model: name,
            training: title,
            epochs: words.count(trained.training.history.length),
            kept: words.count(trained.epoch),
            accuracy: words.percent(trained.validationAccuracy, 1),
          })}
          table={{
            caption: texts('charts.curves.table', { model: name, training: title }),
            head: [
              texts('terms.epoch'),
              texts('terms.loss'),
              texts('terms.accuracy'),
              texts('terms.validationLoss'),
              texts('terms.validationAccuracy'),
              texts('charts.curves.seconds'),
            ],
            rows: trained.training.history.map((e) => [
              words.count(e.epoch),
              words.decimal(e.loss),
              words.percent(e.accuracy, 1),
              words.decimal(e.validationLoss),
              words.percent(e.validationAccuracy, 1),
              words.decimal(e.seconds, 1),
            ]),
          }}
          className={styles.run}
        >
          <p className={styles.title}>{title}</p>
          {measuresOf(texts, words).map((measure) => (
            <Curve
              key={measure.name}
              recipe={model.recipe}
              trained={trained}
              measure={measure}
              label={sentenceOf(texts, words, measure, trained)}
              domain={domainFor(measure)!}
            />
          ))}
          {trained.training.teachers.length > 0 && (
            <p className={styles.taught}>{describeTaught(texts, words, trained.training)}</p>
          )}
        </Chart>
      ))}
    </div>
  )
}
