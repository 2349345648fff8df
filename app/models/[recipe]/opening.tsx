import type { ModelSummary } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { modelColor } from '../../_lib/models.ts'
import { ticksOf } from '../../_lib/scale.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { describeOwnResults } from '../_lib/describe-charts.ts'
import { HUMAN_REFERENCE } from '../_lib/human-reference.ts'
import { Chart } from '../_parts/chart.tsx'
import { ResultLegend, resultDomain, resultMarks } from '../_parts/overview.tsx'
import { ownResultTable } from '../_parts/result-table.ts'
import { english } from '../_parts/rich.tsx'
import { Strip, StripScale } from '../_parts/strip.tsx'
import styles from './recipe.module.css'

/** Its name, and its results on the scale that every recipe's page shares. */
export const Opening = async ({
  model,
  models,
}: {
  model: ModelSummary
  models: readonly ModelSummary[]
}) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const { recipe, family, house, asPublished, published } = model
  const domain = resultDomain(models)
  const ticks = ticksOf(domain, 5)
  return (
    <>
      <div className={styles.opening}>
        <h1 className={`headline ${styles.title}`}>{words.modelName(recipe)}</h1>
        <ModelMark model={recipe} size={120} />
      </div>
      <div className={styles.results}>
        <p className={styles.result}>
          <span className="caption">{texts('terms.houseTraining')}</span>
          <span className={`figure ${styles.large}`}>{words.percent(house.metrics.accuracy, 1)}</span>
          <span className={styles.small}>
            {texts('recipe.houseLine', {
              items: words.count(house.metrics.weighted.support),
              interval: words.interval(house.metrics.accuracyInterval, 1),
            })}
          </span>
        </p>
        {asPublished && (
          <p className={styles.result}>
            <span className="caption">{texts('terms.withSettings')}</span>
            <span className={`figure ${styles.large}`}>{words.percent(asPublished.metrics.accuracy, 1)}</span>
            <span className={styles.small}>
              {texts('recipe.intervalLine', {
                interval: words.interval(asPublished.metrics.accuracyInterval, 1),
              })}
            </span>
          </p>
        )}
        {published && (
          <p className={styles.result}>
            <span className="caption">{texts('terms.deckSaid')}</span>
            <span className={`figure ${styles.large}`}>{words.percent(published.accuracy, 1)}</span>
            <span className={styles.small}>
              {texts.rich('recipe.note', {
                english,
                note: published.note,
                hasF1: published.macroF1 === null ? 'no' : 'yes',
                macroF1: words.decimal(published.macroF1, 2),
              })}
            </span>
          </p>
        )}
        <p className={styles.result}>
          <span className="caption">{family === model.name ? texts('recipe.size') : english(family)}</span>
          <span className={`figure ${styles.large}`}>{words.count(model.parameters)}</span>
          <span className={styles.small}>
            {texts('recipe.parametersLine', {
              frozen: model.trainable < model.parameters ? 'yes' : 'no',
              trainable: words.count(model.trainable),
            })}
          </span>
        </p>
      </div>
      <Chart
        label={describeOwnResults(texts, words, model)}
        table={{
          caption: texts('recipe.resultTable', { model: words.modelName(recipe) }),
          ...ownResultTable(texts, words, model),
        }}
        className={styles.scale}
      >
        <Strip
          domain={domain}
          ticks={ticks}
          marks={resultMarks(model)}
          reference={HUMAN_REFERENCE.accuracy}
        />
        <StripScale domain={domain} ticks={ticks} format={(tick) => words.percent(tick)} />
        <ResultLegend models={[model]} color={modelColor(recipe)} />
      </Chart>
    </>
  )
}
