import Link from 'next/link'
import type { ModelSummary } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { formatCount, formatInterval, formatPercent, formatSeconds } from '../../_lib/format.ts'
import { modelColor } from '../../_lib/models.ts'
import { domainOf, ticksOf } from '../../_lib/scale.ts'
import { describeResults } from '../_lib/describe-charts.ts'
import { HUMAN_REFERENCE } from '../_lib/human-reference.ts'
import { Chart } from './chart.tsx'
import styles from './overview.module.css'
import { resultTable } from './result-table.ts'
import { Strip, type StripMark, StripScale, StripSign } from './strip.tsx'

/** What there is of a recipe: the house training, the deck's settings, the deck's own figure. */
export const resultMarks = ({ recipe, house, asPublished, published }: ModelSummary): StripMark[] => [
  ...(published ? [{ at: published.accuracy, interval: null, look: 'tick' as const }] : []),
  ...(asPublished
    ? [
        {
          at: asPublished.metrics.accuracy,
          interval: asPublished.metrics.accuracyInterval,
          look: 'hollow' as const,
          color: modelColor(recipe),
        },
      ]
    : []),
  {
    at: house.metrics.accuracy,
    interval: house.metrics.accuracyInterval,
    look: 'solid',
    color: modelColor(recipe),
  },
]

/** One scale that holds every result of the recipes and people's. */
export const resultDomain = (models: readonly ModelSummary[]) => {
  const values = models.flatMap((model) =>
    resultMarks(model).flatMap(({ at, interval }) => [at, ...(interval ?? [])]),
  )
  return domainOf([...values, HUMAN_REFERENCE.accuracy], 0.05)!
}

interface LegendProps {
  /** Those whose results are drawn: what none of them has is left out. */
  models: readonly ModelSummary[]
  color?: string
}

export const ResultLegend = ({ models, color }: LegendProps) => (
  <p className={styles.legend}>
    <span>
      <StripSign look="solid" color={color} /> House training with its 95&nbsp;% interval
    </span>
    {models.some(({ asPublished }) => asPublished) && (
      <span>
        <StripSign look="hollow" color={color} /> With the deck’s settings
      </span>
    )}
    {models.some(({ published }) => published) && (
      <span>
        <StripSign look="tick" /> What the deck said
      </span>
    )}
    <span>
      <StripSign look="reference" />{' '}
      <span>
        People, {formatPercent(HUMAN_REFERENCE.accuracy, 1)} (
        <a href={HUMAN_REFERENCE.source}>dataset’s README</a>)
      </span>
    </span>
  </p>
)

/** Every recipe on one scale; each leads to its page. */
export const Overview = ({ models }: { models: readonly ModelSummary[] }) => {
  const domain = resultDomain(models)
  const ticks = ticksOf(domain, 5)
  return (
    <Chart
      label={describeResults(models)}
      table={{ caption: 'Every recipe’s results', ...resultTable(models) }}
    >
      <ResultLegend models={models} color="var(--quiet)" />
      <div className={styles.scale}>
        <StripScale domain={domain} ticks={ticks} format={(tick) => formatPercent(tick)} />
        <span className="caption">House</span>
        <span className="caption">Deck’s settings</span>
        <span className="caption">Deck said</span>
      </div>
      <ol className={styles.list}>
        {models.map((model) => {
          const { recipe, name, parameters, house, asPublished, published } = model
          const { training, metrics } = house
          return (
            <li key={recipe} className={styles.row}>
              <ModelMark model={recipe} size={30} />
              <Link href={`/models/${recipe}`} className={styles.name}>
                {name}
              </Link>
              <span className={styles.facts}>
                {formatCount(parameters)} parameters · {formatSeconds(training.secondsPerEpoch)} an epoch ·{' '}
                {training.backend} on {training.device}
              </span>
              <span className={styles.strip}>
                <Strip
                  domain={domain}
                  ticks={ticks}
                  marks={resultMarks(model)}
                  reference={HUMAN_REFERENCE.accuracy}
                />
              </span>
              <span className={`figure ${styles.house}`}>
                {formatPercent(metrics.accuracy, 1)}
                <span className="visually-hidden">
                  {' '}
                  right, interval {formatInterval(metrics.accuracyInterval, 1)}
                </span>
              </span>
              <span className={`figure ${styles.other}`}>
                <span className={styles.what}>deck’s settings </span>
                {formatPercent(asPublished?.metrics.accuracy ?? null, 1)}
              </span>
              <span className={`figure ${styles.other}`}>
                <span className={styles.what}>deck said </span>
                {formatPercent(published?.accuracy ?? null, 1)}
              </span>
            </li>
          )
        })}
      </ol>
    </Chart>
  )
}
