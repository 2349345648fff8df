import type { ModelSummary } from '../../../contracts/index.ts'
import { wilsonInterval } from '../../../contracts/wilson-interval.ts'
import { formatInterval, formatPercent, formatPoints } from '../../_lib/format.ts'
import { modelColor } from '../../_lib/models.ts'
import { domainOf, ticksOf } from '../../_lib/scale.ts'
import { describeSeeds } from '../_lib/describe-seeds.ts'
import { spreadOf } from '../_lib/spread.ts'
import { Chart } from './chart.tsx'
import styles from './seeds.module.css'
import { Strip, type StripMark, StripScale } from './strip.tsx'

/** House runs that differ in the seed alone on one scale, and under them their mean in the band of their standard deviation. */
export const Seeds = ({ model }: { model: ModelSummary }) => {
  const { seeds, house, recipe, name } = model
  const sentence = describeSeeds(model)
  const { mean, deviation } = spreadOf(seeds.map(({ accuracy }) => accuracy))
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
      title: `Seed ${seed}`,
      mark: { at: accuracy, interval, look: 'solid' as const, color: modelColor(recipe) },
    })),
    { id: '', title: 'Mean', mark: { at: mean, interval: spread, look: 'solid', color: 'var(--quiet)' } },
  ]
  return (
    <Chart
      label={`Test accuracy of the runs that differ in the seed alone, and their mean, on one scale.`}
      table={{
        caption: `${name}, seed by seed`,
        head: ['Run', 'Test', '95\u00a0% interval', 'Validation'],
        rows: [
          ...runs.map(
            ({ seed, accuracy, interval, validationAccuracy }) =>
              [
                `Seed ${seed}`,
                formatPercent(accuracy, 1),
                formatInterval(interval, 1),
                formatPercent(validationAccuracy, 1),
              ] as const,
          ),
          [
            'Mean',
            formatPercent(mean, 1),
            '',
            formatPercent(spreadOf(runs.map((run) => run.validationAccuracy)).mean, 1),
          ],
          ['Standard deviation', formatPoints(deviation), '', ''],
        ],
      }}
    >
      <div className={styles.row}>
        <span className={styles.scale}>
          <StripScale domain={domain} ticks={ticks} format={(tick) => formatPercent(tick, digits)} />
        </span>
      </div>
      <ol className={styles.rows}>
        {rows.map(({ id, title, mark }) => (
          <li key={id} className={styles.row} data-mean={id === ''}>
            <span className={styles.title}>{title}</span>
            <Strip domain={domain} ticks={ticks} marks={[mark]} />
            <span className={`figure ${styles.accuracy}`}>{formatPercent(mark.at, 1)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.sentence}>
        {sentence} The bands are 95&nbsp;% intervals, at the mean one standard deviation each way.
      </p>
    </Chart>
  )
}
