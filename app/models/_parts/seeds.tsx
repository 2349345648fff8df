import type { ModelSummary } from '../../../contracts/index.ts'
import { wilsonInterval } from '../../../contracts/wilson-interval.ts'
import { modelColor } from '../../_lib/models.ts'
import { domainOf, ticksOf } from '../../_lib/scale.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { describeSeeds } from '../_lib/describe-seeds.ts'
import { spreadOf } from '../_lib/spread.ts'
import { Chart } from './chart.tsx'
import styles from './seeds.module.css'
import { Strip, type StripMark, StripScale } from './strip.tsx'

/** House runs that differ in the seed alone on one scale, and under them their mean in the band of their standard deviation. */
export const Seeds = async ({ model }: { model: ModelSummary }) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const { seeds, house, recipe } = model
  const sentence = describeSeeds(texts, words, model)
  const accuracies = seeds.map(({ accuracy }) => accuracy)
  const { mean, deviation } = spreadOf(accuracies)
  if (mean === null || deviation === null) return <p className={styles.sentence}>{sentence}</p>

  const { support } = house.metrics.weighted
  const runs = seeds.map((run) => ({ ...run, interval: wilsonInterval(run.accuracy * support, support) }))
  const spread = [mean - deviation, mean + deviation] as const
  const domain = domainOf([...spread, ...runs.flatMap(({ interval }) => interval ?? [])], 0.01)!
  const ticks = ticksOf(domain, 3)
  const digits = ticks.every((tick) => Number.isInteger(Number((tick * 100).toFixed(6)))) ? 0 : 1
  const rows: { id: string; title: string; mark: StripMark }[] = [
    ...runs.map(({ runId, seed, accuracy, interval }) => ({
      id: runId,
      title: texts('charts.seeds.seed', { seed: String(seed) }),
      mark: { at: accuracy, interval, look: 'solid' as const, color: modelColor(recipe) },
    })),
    {
      id: '',
      title: texts('charts.seeds.mean'),
      mark: { at: mean, interval: spread, look: 'solid', color: 'var(--quiet)' },
    },
  ]
  return (
    <Chart
      label={texts('charts.seeds.sentence', {
        runs: words.count(runs.length),
        worst: words.percent(Math.min(...accuracies), 1),
        best: words.percent(Math.max(...accuracies), 1),
        mean: words.percent(mean, 1),
        deviation: words.points(deviation),
      })}
      table={{
        caption: texts('charts.seeds.table', { model: words.modelName(recipe) }),
        head: [
          texts('charts.seeds.run'),
          texts('charts.seeds.test'),
          texts('terms.interval'),
          texts('terms.validation'),
        ],
        rows: [
          ...runs.map(
            ({ seed, accuracy, interval, validationAccuracy }) =>
              [
                texts('charts.seeds.seed', { seed: String(seed) }),
                words.percent(accuracy, 1),
                words.interval(interval, 1),
                words.percent(validationAccuracy, 1),
              ] as const,
          ),
          [
            texts('charts.seeds.mean'),
            words.percent(mean, 1),
            '',
            words.percent(spreadOf(runs.map((run) => run.validationAccuracy)).mean, 1),
          ],
          [texts('charts.seeds.deviation'), words.points(deviation), '', ''],
        ],
      }}
    >
      <div className={styles.row}>
        <span className={styles.scale}>
          <StripScale domain={domain} ticks={ticks} format={(tick) => words.percent(tick, digits)} />
        </span>
      </div>
      <ol className={styles.rows}>
        {rows.map(({ id, title, mark }) => (
          <li key={id} className={styles.row} data-mean={id === ''}>
            <span className={styles.title}>{title}</span>
            <Strip domain={domain} ticks={ticks} marks={[mark]} />
            <span className={`figure ${styles.accuracy}`}>{words.percent(mark.at, 1)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.sentence}>
        {sentence} {texts('charts.seeds.bands')}
      </p>
    </Chart>
  )
}
