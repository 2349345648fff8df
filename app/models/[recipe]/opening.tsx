import type { ModelSummary } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { formatCount, formatInterval, formatPercent } from '../../_lib/format.ts'
import { modelColor } from '../../_lib/models.ts'
import { ticksOf } from '../../_lib/scale.ts'
import { describeOwnResults } from '../_lib/describe-charts.ts'
import { HUMAN_REFERENCE } from '../_lib/human-reference.ts'
import { Chart } from '../_parts/chart.tsx'
import { ResultLegend, resultDomain, resultMarks } from '../_parts/overview.tsx'
import { ownResultTable } from '../_parts/result-table.ts'
import { Strip, StripScale } from '../_parts/strip.tsx'
import styles from './recipe.module.css'

/** Its name, and its results on the scale that every recipe's page shares. */
export const Opening = ({ model, models }: { model: ModelSummary; models: readonly ModelSummary[] }) => {
  const { recipe, name, family, house, asPublished, published } = model
  const domain = resultDomain(models)
  const ticks = ticksOf(domain, 5)
  return (
    <>
      <div className={styles.opening}>
        <h1 className={`headline ${styles.title}`}>{name}</h1>
        <ModelMark model={recipe} size={120} />
      </div>
      <div className={styles.results}>
        <p className={styles.result}>
          <span className="caption">House training</span>
          <span className={`figure ${styles.large}`}>{formatPercent(house.metrics.accuracy, 1)}</span>
          <span className={styles.small}>
            of {formatCount(house.metrics.weighted.support)} test items right, interval{' '}
            {formatInterval(house.metrics.accuracyInterval, 1)}
          </span>
        </p>
        {asPublished && (
          <p className={styles.result}>
            <span className="caption">With the deck’s settings</span>
            <span className={`figure ${styles.large}`}>{formatPercent(asPublished.metrics.accuracy, 1)}</span>
            <span className={styles.small}>
              interval {formatInterval(asPublished.metrics.accuracyInterval, 1)}
            </span>
          </p>
        )}
        {published && (
          <p className={styles.result}>
            <span className="caption">The deck said</span>
            <span className={`figure ${styles.large}`}>{formatPercent(published.accuracy, 1)}</span>
            <span className={styles.small}>
              {published.note}
              {published.macroF1 !== null && `, macro F1 ${published.macroF1.toFixed(2)}`}
            </span>
          </p>
        )}
        <p className={styles.result}>
          <span className="caption">{family === name ? 'Size' : family}</span>
          <span className={`figure ${styles.large}`}>{formatCount(model.parameters)}</span>
          <span className={styles.small}>
            parameters
            {model.trainable < model.parameters && `, ${formatCount(model.trainable)} of them trained`}
          </span>
        </p>
      </div>
      <Chart
        label={describeOwnResults(model)}
        table={{ caption: `Results of ${name}`, ...ownResultTable(model) }}
        className={styles.scale}
      >
        <Strip
          domain={domain}
          ticks={ticks}
          marks={resultMarks(model)}
          reference={HUMAN_REFERENCE.accuracy}
        />
        <StripScale domain={domain} ticks={ticks} format={(tick) => formatPercent(tick)} />
        <ResultLegend models={[model]} color={modelColor(recipe)} />
      </Chart>
    </>
  )
}
