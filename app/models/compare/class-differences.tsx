import type { ModelSummary } from '../../../contracts/index.ts'
import { ClassSilhouette } from '../../_components/class-silhouette.tsx'
import { modelColor } from '../../_lib/models.ts'
import { domainOf, ticksOf } from '../../_lib/scale.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import type { Words } from '../../_lib/words.ts'
import { describeDifferences } from '../_lib/describe-charts.ts'
import type { RecallDifference } from '../_lib/recall-differences.ts'
import { Chart } from '../_parts/chart.tsx'
import { quiet } from '../_parts/rich.tsx'
import { Strip, StripScale } from '../_parts/strip.tsx'
import styles from './compare.module.css'

const STEP = 0.05

/** Percentage points with their sign. */
const signed = (words: Words, value: number, digits = 1): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${words.decimal(Math.abs(value) * 100, digits)}`

/** On the scale, whole points without a digit after them. */
const tickWord = (words: Words, tick: number): string =>
  signed(words, tick, Number.isInteger(Number((tick * 100).toFixed(1))) ? 0 : 1)

interface Props {
  differences: readonly RecallDifference[]
  a: ModelSummary
  b: ModelSummary
}

/** The difference in recall, class by class, around a line of no difference; in the colour of the one that is ahead. */
export const ClassDifferences = async ({ differences, a, b }: Props) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const names = [words.modelName(a.recipe), words.modelName(b.recipe)] as const
  const domain = domainOf([0, ...differences.flatMap(({ interval }) => interval)], STEP)!
  const ticks = ticksOf(domain, 3)
  const spanOf = ([from, to]: RecallDifference['interval']) => ({
    from: signed(words, from),
    to: signed(words, to),
  })
  const ahead = (difference: number) =>
    difference > 0 ? modelColor(b.recipe) : difference < 0 ? modelColor(a.recipe) : 'var(--quiet)'
  return (
    <Chart
      label={describeDifferences(texts, words, differences, names)}
      table={{
        caption: texts('compare.classes.table', { a: names[0], b: names[1] }),
        head: [
          texts('terms.class'),
          words.modelShort(a.recipe),
          words.modelShort(b.recipe),
          texts('compare.classes.points'),
          texts('terms.interval'),
        ],
        rows: differences.map(({ label, difference, interval }) => [
          words.className(label),
          words.percent(a.house.metrics.perClass[label]?.recall ?? null, 1),
          words.percent(b.house.metrics.perClass[label]?.recall ?? null, 1),
          signed(words, difference),
          texts('compare.classes.span', spanOf(interval)),
        ]),
      }}
    >
      <div className={styles.classRow}>
        <span className={styles.scale}>
          <StripScale domain={domain} ticks={ticks} format={(tick) => tickWord(words, tick)} />
        </span>
      </div>
      <ol className={styles.classes}>
        {differences.map(({ label, difference, interval }) => (
          <li key={label} className={styles.classRow}>
            <span className={styles.class}>
              <ClassSilhouette label={label} size={22} /> {words.className(label)}
            </span>
            <Strip
              domain={domain}
              ticks={ticks}
              marks={[{ at: difference, interval, look: 'solid', color: ahead(difference) }]}
              zero
            />
            <span className={`figure ${styles.accuracy}`}>
              {texts.rich('compare.classes.difference', {
                quiet,
                difference: signed(words, difference),
                ...spanOf(interval),
              })}
            </span>
          </li>
        ))}
      </ol>
    </Chart>
  )
}
