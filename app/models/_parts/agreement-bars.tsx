import type { Analysis } from '../../../contracts/index.ts'
import { wilsonInterval } from '../../../contracts/wilson-interval.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { describeAgreement } from '../_lib/describe-charts.ts'
import styles from './agreement-bars.module.css'
import { Chart } from './chart.tsx'
import { quiet } from './rich.tsx'

/** Items by how many of the contestants got them right, all of them first. */
export const AgreementBars = async ({ agreement }: { agreement: Analysis['agreement'] }) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const { rightCounts } = agreement
  const items = rightCounts.reduce((sum, count) => sum + count, 0)
  const most = Math.max(1, ...rightCounts)
  const rows = rightCounts
    .map((count, right) => ({ count, right, interval: wilsonInterval(count, items) }))
    .reverse()
  const models = rightCounts.length - 1
  const nameOf = (right: number) =>
    right === 0
      ? texts('overview.agreement.none')
      : texts('overview.agreement.some', { right: words.count(right), models: words.count(models) })
  return (
    <Chart
      label={describeAgreement(texts, words, agreement)}
      table={{
        caption: texts('overview.agreement.table'),
        head: [
          texts('overview.agreement.right'),
          texts('terms.items'),
          texts('terms.share'),
          texts('terms.interval'),
        ],
        rows: rows.map(({ count, right, interval }) => [
          nameOf(right),
          words.count(count),
          words.percent(count / items, 1),
          words.interval(interval, 1),
        ]),
      }}
    >
      <p className={`caption ${styles.head}`}>
        {texts('overview.agreement.head', { count: words.numberWord(models) })}
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
            <span className={`figure ${styles.count}`}>{words.count(count)}</span>
            <span className={`figure ${styles.share}`}>
              {texts.rich('overview.agreement.share', {
                quiet,
                share: words.percent(count / items, 1),
                interval: words.interval(interval, 1),
              })}
            </span>
          </li>
        ))}
      </ol>
    </Chart>
  )
}
