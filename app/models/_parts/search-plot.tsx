import type { CSSProperties } from 'react'
import { SEARCH_AXIS_NAMES, type Search } from '../../../contracts/index.ts'
import { formatInterval, formatPercent } from '../../_lib/format.ts'
import { domainOf, linearScale, ticksOf } from '../../_lib/scale.ts'
import { describeLines } from '../_lib/describe-charts.ts'
import { AXIS_WORDS, type SearchLine, searchLines, valuePositions, valueWord } from '../_lib/search-lines.ts'
import { Chart } from './chart.tsx'
import { EffectRow } from './effect-row.tsx'
import styles from './search-plot.module.css'

/** Units of height from one axis to the next. */
const ROW = 10
const ROWS = SEARCH_AXIS_NAMES.length

/** From one axis to the next a line leaves and arrives upright, so that it can be followed through a value. */
const pathThrough = (xs: readonly number[]): string =>
  xs
    .map((x, row) => {
      if (row === 0) return `M${x.toFixed(2)} 0`
      const half = (row - 0.5) * ROW
      return `C${xs[row - 1]!.toFixed(2)} ${half} ${x.toFixed(2)} ${half} ${x.toFixed(2)} ${row * ROW}`
    })
    .join('')

/** The trials as parallel coordinates that run from the first setting down to the validation accuracy, which colours them. */
const Lines = ({ lines }: { lines: readonly SearchLine[] }) => {
  const domain = domainOf([0, ...lines.map(({ accuracy }) => accuracy)], 0.2)!
  const x = linearScale(domain, [0, 100])
  const best = lines.at(-1)
  const axes = SEARCH_AXIS_NAMES.map((axis) => ({ name: AXIS_WORDS[axis], values: valuePositions(axis) }))
  const last = ticksOf(domain, 5).map((tick) => ({ value: formatPercent(tick), at: x(tick) / 100 }))
  return (
    <div className={styles.lines} aria-hidden="true">
      <svg viewBox={`0 0 100 ${ROWS * ROW}`} preserveAspectRatio="none" aria-hidden="true">
        {lines.map((line, rank) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: in the order of accuracy, which nothing changes.
            key={rank}
            d={pathThrough([...line.at.map((at) => at * 100), x(line.accuracy)])}
            className={line === best ? styles.best : undefined}
            style={{ '--share': `${Math.round(line.accuracy * 100)}%` } as CSSProperties}
          />
        ))}
      </svg>
      {[...axes, { name: 'Validation accuracy', values: last }].map(({ name, values }, row) => (
        <div key={name} className={styles.axis} style={{ '--row': row / ROWS } as CSSProperties}>
          <span className={styles.name}>{name}</span>
          {values.map(({ value, at }) => (
            <span
              key={value}
              className={styles.value}
              style={{ '--at': at } as CSSProperties}
              data-end={row === ROWS}
            >
              {valueWord(value)}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}

/** The trials of a search, and beside them what each value of a setting brought in the first rung. */
export const SearchPlot = ({ search }: { search: Search }) => {
  const { effects } = search
  const quartiles = effects.flatMap(({ values }) => values.flatMap((value) => value.quartiles ?? []))
  const domain = domainOf([0, ...quartiles], 0.1)!
  const lines = searchLines(search)
  return (
    <div className={styles.plot}>
      <Chart
        label={describeLines(lines)}
        table={{
          caption: 'Every combination tried, the most accurate first',
          head: ['', 'Accuracy', 'Rung', ...SEARCH_AXIS_NAMES.map((axis) => AXIS_WORDS[axis])],
          rows: lines
            .toReversed()
            .map(({ accuracy, rung, setting }, rank) => [
              String(rank + 1),
              formatPercent(accuracy, 1),
              rung + 1,
              ...SEARCH_AXIS_NAMES.map((axis) => valueWord(setting[axis])),
            ]),
        }}
      >
        <h3 className="caption">A line a combination: the stronger, the more accurate; the best is thick</h3>
        <Lines lines={lines} />
      </Chart>
      <Chart
        label="What each value of a setting brought alone, over the first rung."
        table={{
          caption: 'What each value brought, over the first rung',
          head: ['Setting', 'Trials', 'No result', 'Median', 'Quartiles'],
          rows: effects.flatMap(({ axis, values }) =>
            values.map(
              ({ value, count, without, median, quartiles: pair }) =>
                [
                  `${AXIS_WORDS[axis]} ${valueWord(value)}`,
                  count,
                  without,
                  formatPercent(median, 1),
                  formatInterval(pair, 1),
                ] as const,
            ),
          ),
        }}
      >
        <h3 className="caption">Each value alone: median and quartiles of the first rung</h3>
        <ol className={styles.effects}>
          {effects.map((effect) => (
            <EffectRow key={effect.axis} effect={effect} domain={domain} />
          ))}
        </ol>
      </Chart>
    </div>
  )
}
