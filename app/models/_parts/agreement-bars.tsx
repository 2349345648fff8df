import type { Analysis } from '../../../contracts/index.ts'
import { wilsonInterval } from '../../../contracts/wilson-interval.ts'
import { formatCount, formatInterval, formatNumber, formatPercent } from '../../_lib/format.ts'
import { describeAgreement } from '../_lib/describe-charts.ts'
import styles from './agreement-bars.module.css'
import { Chart } from './chart.tsx'

/** Items by how many of the contestants got them right, all of them first. */
export const AgreementBars = ({ agreement }: { agreement: Analysis['agreement'] }) => {
  const { rightCounts } = agreement
  const items = rightCounts.reduce((sum, count) => sum + count, 0)
  const most = Math.max(1, ...rightCounts)
  const rows = rightCounts
    .map((count, right) => ({ count, right, interval: wilsonInterval(count, items) }))
    .reverse()
  const nameOf = (right: number) => (right === 0 ? 'None right' : `${right} of ${rightCounts.length - 1}`)
  return (
    <Chart
      label={describeAgreement(agreement)}
      table={{
        caption: 'Items by how many models label them right',
        head: ['Right', 'Items', 'Share', '95\u00a0% interval'],
        rows: rows.map(({ count, right, interval }) => [
          nameOf(right),
          formatCount(count),
          formatPercent(count / items, 1),
          formatInterval(interval, 1),
        ]),
      }}
    >
      <p className={`caption ${styles.head}`}>
        Items by how many of the {formatNumber(rightCounts.length - 1)} label them right, with 95&nbsp;%
        intervals
      </p>
      <ol className={styles.list}>
        {rows.map(({ count, right, interval }) => (
          <li key={right} className={styles.row} data-none={right === 0}>
            <span className={styles.name}>{nameOf(right)}</span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ width: `${(count / most) * 100}%` }} />
              {interval && (
                <span
                  className={styles.interval}
                  style={{
                    left: `${((interval[0] * items) / most) * 100}%`,
                    width: `${(((interval[1] - interval[0]) * items) / most) * 100}%`,
                  }}
                />
              )}
            </span>
            <span className={`figure ${styles.count}`}>{formatCount(count)}</span>
            <span className={`figure ${styles.share}`}>
              <span className="visually-hidden">{formatPercent(count / items, 1)}, interval </span>
              {formatInterval(interval, 1)}
            </span>
          </li>
        ))}
      </ol>
    </Chart>
  )
}
