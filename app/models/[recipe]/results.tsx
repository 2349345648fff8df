import {
  type Analysis,
  type CalibrationBin,
  CLASS_NAMES,
  type ModelSummary,
} from '../../../contracts/index.ts'
import { formatCount } from '../../_lib/format.ts'
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
export const Results = ({ model, analysis, calibrated }: Props) => {
  const { house, asPublished, name, recipe } = model
  const { confusion, perClass } = house.metrics
  const worst = worstCell(confusion)
  return (
    <Section
      id="results"
      kicker="Results"
      title={
        worst ? (
          <>
            {CLASS_NAMES[worst.label]} taken for {CLASS_NAMES[worst.prediction]}
          </>
        ) : (
          'No mistake'
        )
      }
      lead={
        worst && (
          <>
            Its commonest mistake:{' '}
            <b className={styles.hot}>
              {formatCount(worst.count)} of {formatCount(perClass[worst.label]?.support ?? 0)}
            </b>
            .
          </>
        )
      }
    >
      <Block title="Confusion matrix">
        <ConfusionTable confusion={confusion} name={name} />
      </Block>
      <Block title="Learning curves">
        <Curves model={model} />
      </Block>
      <div className={styles.pair}>
        <div className={styles.stack}>
          <Block title="Classification report">
            <ReportTable metrics={house.metrics} name={name} />
          </Block>
          <Block title={model.seeds.length > 1 ? 'The same again, other seeds' : 'Seed'}>
            <Seeds model={model} />
          </Block>
        </div>
        <Block title="Reliability">
          <Reliability model={model} calibrated={calibrated} />
        </Block>
      </div>
      {analysis?.robustness.some((each) => each.recipe === recipe) && (
        <Block title="On spoiled images">
          <Robustness model={model} analysis={analysis} />
        </Block>
      )}
      {asPublished && (
        <details className={styles.more}>
          <summary>Report and confusion matrix with the deck’s settings</summary>
          <div className={styles.moreBody}>
            <ReportTable metrics={asPublished.metrics} name={`${name} with the deck’s settings`} />
            <ConfusionTable
              confusion={asPublished.metrics.confusion}
              name={`${name} with the deck’s settings`}
            />
          </div>
        </details>
      )}
    </Section>
  )
}
