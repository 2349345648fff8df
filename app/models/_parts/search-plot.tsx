import type { CSSProperties } from 'react'
import { SEARCH_AXIS_NAMES, type Search } from '../../../contracts/index.ts'
import { domainOf, linearScale, ticksOf } from '../../_lib/scale.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import type { Words } from '../../_lib/words.ts'
import type { Texts } from '../../messages/messages.ts'
import { describeLines } from '../_lib/describe-charts.ts'
import { describeEffects, describeTrials, effectName } from '../_lib/search-effects.ts'
import { type SearchLine, searchLines, valuePositions, valueWord } from '../_lib/search-lines.ts'
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
const Lines = ({
  texts,
  words,
  lines,
}: {
  texts: Texts<'models'>
  words: Words
  lines: readonly SearchLine[]
}) => {
  const domain = domainOf([0, ...lines.map(({ accuracy }) => accuracy)], 0.2)!
  const x = linearScale(domain, [0, 100])
  const best = lines.at(-1)
  const axes = SEARCH_AXIS_NAMES.map((axis) => ({
    name: texts(`search.axes.${axis}`),
    values: valuePositions(axis).map(({ value, at }) => ({ value: valueWord(words, value), at })),
  }))
  const last = ticksOf(domain, 5).map((tick) => ({ value: words.percent(tick), at: x(tick) / 100 }))
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
      {[...axes, { name: texts('terms.validationAccuracy'), values: last }].map(({ name, values }, row) => (
        <div key={name} className={styles.axis} style={{ '--row': row / ROWS } as CSSProperties}>
          <span className={styles.name}>{name}</span>
          {values.map(({ value, at }) => (
            <span
              key={value}
              className={styles.value}
              style={{ '--at': at } as CSSProperties}
              data-end={row === ROWS}
            >
              {value}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}

/** The trials of a search, and beside them what each value of a setting brought in the first rung. */
export const SearchPlot = async ({ search }: { search: Search }) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const { effects } = search
  const quartiles = effects.flatMap(({ values }) => values.flatMap((value) => value.quartiles ?? []))
  const domain = domainOf([0, ...quartiles], 0.1)!
  const lines = searchLines(search)
  const hints = describeTrials(texts, words, effects)
  return (
    <div className={styles.plot}>
      <Chart
        label={describeLines(texts, words, lines)}
        table={{
          caption: texts('search.tried'),
          head: [
            '',
            texts('terms.accuracy'),
            texts('search.rung'),
            ...SEARCH_AXIS_NAMES.map((axis) => texts(`search.axes.${axis}`)),
          ],
          rows: lines
            .toReversed()
            .map(({ accuracy, rung, setting }, rank) => [
              words.count(rank + 1),
              words.percent(accuracy, 1),
              words.count(rung + 1),
              ...SEARCH_AXIS_NAMES.map((axis) => valueWord(words, setting[axis])),
            ]),
        }}
      >
        <h3 className="caption">{texts('search.lines')}</h3>
        <Lines texts={texts} words={words} lines={lines} />
      </Chart>
      <Chart
        label={describeEffects(texts, words, effects)}
        table={{
          caption: texts('search.effectTable'),
          head: [
            texts('search.setting'),
            texts('search.trials'),
            texts('search.without'),
            texts('search.median'),
            texts('search.quartiles'),
          ],
          rows: effects.flatMap(({ axis, values }) =>
            values.map(
              ({ value, count, without, median, quartiles: pair }) =>
                [
                  effectName(texts, words, axis, value),
                  words.count(count),
                  words.count(without),
                  words.percent(median, 1),
                  words.interval(pair, 1),
                ] as const,
            ),
          ),
        }}
      >
        <h3 className="caption">{texts('search.effects')}</h3>
        {hints && <p className={styles.hints}>{hints}</p>}
        <ol className={styles.effects}>
          {effects.map((effect) => (
            <EffectRow key={effect.axis} effect={effect} domain={domain} />
          ))}
        </ol>
      </Chart>
    </div>
  )
}
