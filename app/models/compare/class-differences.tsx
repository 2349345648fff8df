import { CLASS_NAMES, type ModelSummary } from '../../../contracts/index.ts'
import { ClassSilhouette } from '../../_components/class-silhouette.tsx'
import { formatPercent } from '../../_lib/format.ts'
import { modelColor } from '../../_lib/models.ts'
import { domainOf, ticksOf } from '../../_lib/scale.ts'
import { describeDifferences } from '../_lib/describe-charts.ts'
import type { RecallDifference } from '../_lib/recall-differences.ts'
import { Chart } from '../_parts/chart.tsx'
import { Strip, StripScale } from '../_parts/strip.tsx'
import styles from './compare.module.css'

const STEP = 0.05

const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${(Math.abs(value) * 100).toFixed(1)}`

interface Props {
  differences: readonly RecallDifference[]
  a: ModelSummary
  b: ModelSummary
}

/** The difference in recall, class by class, around a line of no difference; in the colour of the one that is ahead. */
export const ClassDifferences = ({ differences, a, b }: Props) => {
  const domain = domainOf([0, ...differences.flatMap(({ interval }) => interval)], STEP)!
  const ticks = ticksOf(domain, 3)
  const ahead = (difference: number) =>
    difference > 0 ? modelColor(b.recipe) : difference < 0 ? modelColor(a.recipe) : 'var(--quiet)'
  return (
    <Chart
      label={describeDifferences(differences, [a.name, b.name])}
      table={{
        caption: `Recall of ${a.name} and ${b.name}, class by class`,
        head: ['Class', a.short, b.short, 'Points', '95\u00a0% interval'],
        rows: differences.map(({ label, difference, interval }) => [
          CLASS_NAMES[label] ?? '',
          formatPercent(a.house.metrics.perClass[label]?.recall ?? null, 1),
          formatPercent(b.house.metrics.perClass[label]?.recall ?? null, 1),
          signed(difference),
          `${signed(interval[0])} to ${signed(interval[1])}`,
        ]),
      }}
    >
      <div className={styles.classRow}>
        <span className={styles.scale}>
          <StripScale
            domain={domain}
            ticks={ticks}
            format={(tick) => (tick === 0 ? '0' : signed(tick).replace('.0', ''))}
          />
        </span>
      </div>
      <ol className={styles.classes}>
        {differences.map(({ label, difference, interval }) => (
          <li key={label} className={styles.classRow}>
            <span className={styles.class}>
              <ClassSilhouette label={label} size={22} /> {CLASS_NAMES[label]}
            </span>
            <Strip
              domain={domain}
              ticks={ticks}
              marks={[{ at: difference, interval, look: 'solid', color: ahead(difference) }]}
              zero
            />
            <span className={`figure ${styles.accuracy}`}>
              {signed(difference)}
              <span className="visually-hidden">
                {' '}
                points, from {signed(interval[0])} to {signed(interval[1])}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Chart>
  )
}
