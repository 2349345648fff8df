import type { ModelSummary } from '../../../contracts/index.ts'
import { wilsonInterval } from '../../../contracts/wilson-interval.ts'
import { formatList, formatPercent, formatPoints } from '../../_lib/format.ts'
import { modelColor } from '../../_lib/models.ts'
import { domainOf, ticksOf } from '../../_lib/scale.ts'
import { spreadOf } from '../_lib/spread.ts'
import styles from './seeds.module.css'
import { Strip, StripScale } from './strip.tsx'

/** House runs that differ in the seed alone, on one scale. */
export const Seeds = ({ model }: { model: ModelSummary }) => {
  const { seeds, house, recipe } = model
  const { support } = house.metrics.weighted
  const marks = seeds.map((run) => ({ ...run, interval: wilsonInterval(run.accuracy * support, support) }))
  const domain = domainOf(
    marks.flatMap(({ interval }) => interval ?? []),
    0.01,
  )!
  const ticks = ticksOf(domain, 2)
  const { mean, deviation } = spreadOf(seeds.map(({ accuracy }) => accuracy))
  return (
    <div className={styles.seeds}>
      <div className={styles.row}>
        <span />
        <StripScale domain={domain} ticks={ticks} format={(tick) => formatPercent(tick, 1)} />
      </div>
      <ol>
        {marks.map(({ runId, seed, accuracy, interval }) => (
          <li key={runId} className={styles.row}>
            <span>Seed {seed}</span>
            <Strip
              domain={domain}
              ticks={ticks}
              marks={[{ at: accuracy, interval, look: 'solid', color: modelColor(recipe) }]}
            />
            <span className="figure">{formatPercent(accuracy, 1)}</span>
          </li>
        ))}
      </ol>
      <p>
        {deviation === null
          ? `One seed only: ${formatPercent(mean, 1)}. How far another would land is not known.`
          : `Mean ${formatPercent(mean, 1)}, standard deviation ${formatPoints(deviation)} over the seeds ${formatList(seeds.map(({ seed }) => String(seed)))}.`}
      </p>
    </div>
  )
}
