import Link from 'next/link'
import type { ReactNode } from 'react'
import type { ModelSummary } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { modelColor } from '../../_lib/models.ts'
import { domainOf, ticksOf } from '../../_lib/scale.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { describeResults } from '../_lib/describe-charts.ts'
import { HUMAN_REFERENCE } from '../_lib/human-reference.ts'
import { isHead } from '../_lib/training-time.ts'
import { Chart } from './chart.tsx'
import styles from './overview.module.css'
import { resultTable } from './result-table.ts'
import { english, quiet } from './rich.tsx'
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

export const ResultLegend = async ({ models, color }: LegendProps) => {
  const texts = await getTexts('models')
  const words = await getWords()
  return (
    <p className={styles.legend}>
      <span>
        <StripSign look="solid" color={color} /> {texts('overview.legend.house')}
      </span>
      {models.some(({ asPublished }) => asPublished) && (
        <span>
          <StripSign look="hollow" color={color} /> {texts('terms.withSettings')}
        </span>
      )}
      {models.some(({ published }) => published) && (
        <span>
          <StripSign look="tick" /> {texts('overview.legend.deck')}
        </span>
      )}
      <span>
        <StripSign look="reference" />{' '}
        <span>
          {texts.rich('overview.legend.people', {
            accuracy: words.percent(HUMAN_REFERENCE.accuracy, 1),
            link: (source) => <a href={HUMAN_REFERENCE.source}>{source}</a>,
          })}
        </span>
      </span>
    </p>
  )
}

/** Every recipe on one scale; each leads to its page. */
export const Overview = async ({ models }: { models: readonly ModelSummary[] }) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const what = (name: ReactNode) => <span className={styles.what}>{name}</span>
  const domain = resultDomain(models)
  const ticks = ticksOf(domain, 5)
  return (
    <Chart
      label={describeResults(texts, words, models)}
      table={{ caption: texts('overview.table'), ...resultTable(texts, words, models) }}
    >
      <ResultLegend models={models} color="var(--quiet)" />
      <div className={styles.scale}>
        <StripScale domain={domain} ticks={ticks} format={(tick) => words.percent(tick)} />
        <span className="caption">{texts('terms.house')}</span>
        <span className="caption">{texts('overview.settingsHead')}</span>
        <span className="caption">{texts('overview.deckSaid')}</span>
      </div>
      <ol className={styles.list}>
        {models.map((model) => {
          const { recipe, parameters, house, asPublished, published } = model
          const { training, metrics } = house
          return (
            <li key={recipe} className={styles.row}>
              <ModelMark model={recipe} size={30} />
              <Link href={`/models/${recipe}`} prefetch={false} className={styles.name}>
                {words.modelName(recipe)}
              </Link>
              <span className={styles.facts}>
                {texts.rich('overview.facts', {
                  english,
                  parameters: words.count(parameters),
                  seconds: words.seconds(training.secondsPerEpoch),
                  head: isHead(model) ? 'yes' : 'no',
                  workers: training.workers,
                  backend: training.backend,
                  device: training.device,
                })}
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
                {texts.rich('overview.right', {
                  quiet,
                  accuracy: words.percent(metrics.accuracy, 1),
                  interval: words.interval(metrics.accuracyInterval, 1),
                })}
              </span>
              <span className={`figure ${styles.other}`}>
                {texts.rich('overview.settingsFigure', {
                  what,
                  accuracy: words.percent(asPublished?.metrics.accuracy ?? null, 1),
                })}
              </span>
              <span className={`figure ${styles.other}`}>
                {texts.rich('overview.deckFigure', {
                  what,
                  accuracy: words.percent(published?.accuracy ?? null, 1),
                })}
              </span>
            </li>
          )
        })}
      </ol>
    </Chart>
  )
}
