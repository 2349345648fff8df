import type { Analysis, CalibrationBin, ModelSummary } from '../../../contracts/index.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { worstCell } from '../_lib/confused.ts'
import { ConfusionTable } from '../_parts/confusion-table.tsx'
import { Curves } from '../_parts/curves.tsx'
import { Reliability } from '../_parts/reliability.tsx'
import { ReportTable } from '../_parts/report-table.tsx'
import { Robustness } from '../_parts/robustness.tsx'
import { Block, Section } from '../_parts/section.tsx'
import { Seeds } from '../_parts/seeds.tsx'
import styles from './recipe.module.css'

interface Props {
  model: ModelSummary
  analysis: Analysis | null
  /** After temperature scaling. */
  calibrated: readonly CalibrationBin[]
}

/** What came of it: curves, confusion matrix, report, reliability, seeds, spoiled images. */
export const Results = async ({ model, analysis, calibrated }: Props) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const { house, asPublished, recipe } = model
  const name = words.modelName(recipe)
  const withSettings = texts('charts.confusion.withSettings', { model: name })
  const { confusion, perClass } = house.metrics
  const worst = worstCell(confusion)
  return (
    <Section
      id="results"
      kicker={texts('recipe.results.kicker')}
      title={
        worst
          ? texts('recipe.results.title', {
              label: words.className(worst.label),
              prediction: words.className(worst.prediction),
            })
          : texts('recipe.results.perfect')
      }
      lead={
        worst &&
        texts.rich('recipe.results.lead', {
          hot: (share) => <b className={styles.hot}>{share}</b>,
          count: words.count(worst.count),
          support: words.count(perClass[worst.label]?.support ?? 0),
        })
      }
    >
      <Block title={texts('recipe.results.confusion')}>
        <ConfusionTable confusion={confusion} name={name} />
      </Block>
      <Block title={texts('recipe.results.curves')}>
        <Curves model={model} />
      </Block>
      <div className={styles.pair}>
        <div className={styles.stack}>
          <Block title={texts('recipe.results.report')}>
            <ReportTable metrics={house.metrics} name={name} />
          </Block>
          <Block title={texts(model.seeds.length > 1 ? 'recipe.results.seeds' : 'recipe.training.seed')}>
            <Seeds model={model} />
          </Block>
        </div>
        <Block title={texts('recipe.results.reliability')}>
          <Reliability model={model} calibrated={calibrated} />
        </Block>
      </div>
      {analysis?.robustness.some((each) => each.recipe === recipe) && (
        <Block title={texts('recipe.results.robustness')}>
          <Robustness model={model} analysis={analysis} />
        </Block>
      )}
      {asPublished && (
        <details className={styles.more}>
          <summary>{texts('recipe.results.withSettings')}</summary>
          <div className={styles.moreBody}>
            <ReportTable metrics={asPublished.metrics} name={withSettings} />
            <ConfusionTable confusion={asPublished.metrics.confusion} name={withSettings} />
          </div>
        </details>
      )}
    </Section>
  )
}
