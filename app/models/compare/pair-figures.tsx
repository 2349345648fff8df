import type { ModelSummary } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { formatCount, formatInterval, formatPercent, formatSeconds } from '../../_lib/format.ts'
import { modelColor } from '../../_lib/models.ts'
import { domainOf, ticksOf } from '../../_lib/scale.ts'
import type { PairTable } from '../_lib/compare-pair.ts'
import { describeResults } from '../_lib/describe-charts.ts'
import { trainingSeconds } from '../_lib/describe-next.ts'
import { Chart } from '../_parts/chart.tsx'
import { resultTable } from '../_parts/result-table.ts'
import { Strip, StripScale } from '../_parts/strip.tsx'
import styles from './compare.module.css'

interface Props {
  a: ModelSummary
  b: ModelSummary
  table: PairTable
}

/** Both accuracies on one scale, and the items by who was right. */
export const PairFigures = ({ a, b, table }: Props) => {
  const domain = domainOf(
    [a, b].flatMap(({ house }) => house.metrics.accuracyInterval),
    0.01,
  )!
  const ticks = ticksOf(domain, 4)
  return (
    <>
      <Chart
        label={describeResults([a, b], false)}
        table={{ caption: `Results of ${a.name} and ${b.name}`, ...resultTable([a, b]) }}
      >
        <div className={`${styles.result} ${styles.head}`}>
          <span className={styles.scale}>
            <StripScale domain={domain} ticks={ticks} format={(tick) => formatPercent(tick)} />
          </span>
        </div>
        {[a, b].map(({ recipe, name, house, parameters }, i) => (
          <div key={recipe} className={styles.result}>
            <span className={styles.name}>
              <ModelMark model={recipe} size={24} /> {name}
            </span>
            <Strip
              domain={domain}
              ticks={ticks}
              marks={[
                {
                  at: house.metrics.accuracy,
                  interval: house.metrics.accuracyInterval,
                  look: 'solid',
                  color: modelColor(recipe),
                },
              ]}
            />
            <span className={`figure ${styles.accuracy}`}>
              {formatPercent(house.metrics.accuracy, 1)}
              <span className="visually-hidden">
                , interval {formatInterval(house.metrics.accuracyInterval, 1)}
              </span>
            </span>
            <span className={styles.facts}>
              {formatCount(parameters)} parameters, trained in {formatSeconds(trainingSeconds([a, b][i]!))}
            </span>
          </div>
        ))}
      </Chart>
      <table className={styles.four}>
        <caption className="visually-hidden">
          Test items by whether {a.name} and {b.name} labelled them right
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{b.name} right</th>
            <th scope="col">{b.name} wrong</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{a.name} right</th>
            <td className="figure">{formatCount(table.bothRight)}</td>
            <td className={`figure ${styles.only}`} style={{ borderColor: modelColor(a.recipe) }}>
              {formatCount(table.onlyA)}
            </td>
          </tr>
          <tr>
            <th scope="row">{a.name} wrong</th>
            <td className={`figure ${styles.only}`} style={{ borderColor: modelColor(b.recipe) }}>
              {formatCount(table.onlyB)}
            </td>
            <td className="figure">{formatCount(table.bothWrong)}</td>
          </tr>
        </tbody>
      </table>
    </>
  )
}
