import type { CSSProperties, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ModelId, ReportCalibration } from '../../../contracts/index.ts'
import { ModelMark } from '../../_components/model-mark.tsx'
import { modelColor } from '../../_lib/models.ts'
import { useWords } from '../../_lib/use-words.ts'
import { Block, Section } from '../../models/_parts/section.tsx'
import styles from './certainty.module.css'
import { CertaintyPlot } from './certainty-plot.tsx'
import { HeadRow } from './head-row.tsx'
import { judgeCertainty } from './judge-certainty.ts'
import report from './report.module.css'

const at = (share: number) => ({ left: `${share * 100}%` })

/** From how sure, a ring, to how right, a pin, on a rule from 0 to 1. The figures stand beside it. */
const Span = ({ sure, right, color }: { sure: number; right: number; color: string }) => (
  <span className={styles.rule} style={{ '--color': color } as CSSProperties} aria-hidden="true">
    <span
      className={styles.between}
      style={{ ...at(Math.min(sure, right)), width: `${Math.abs(sure - right) * 100}%` }}
    />
    <span className={styles.sure} style={at(sure)} />
    <span className={styles.right} style={at(right)} />
  </span>
)

interface RowProps {
  mark: ReactNode
  name: string
  sure: number | null
  right: number | null
  color: string
}

const Row = ({ mark, name, sure, right, color }: RowProps) => {
  const words = useWords()
  return (
    <tr>
      <th scope="row">
        <span className={report.contestant}>
          {mark} {name}
        </span>
      </th>
      <td className={report.band}>
        {sure !== null && right !== null && <Span sure={sure} right={right} color={color} />}
      </td>
      <td className={`figure ${report.quiet}`}>{words.percent(sure)}</td>
      <td className={`figure ${report.strong}`}>{words.percent(right)}</td>
    </tr>
  )
}

interface Props {
  calibration: ReportCalibration
  models: readonly ModelId[]
}

const BesideModels = ({ calibration, models }: Props) => {
  const texts = useTranslations('report')
  const words = useWords()
  const head = [
    texts('contestants.contestant'),
    texts('certainty.band'),
    texts('certainty.sure'),
    texts('certainty.right'),
  ]
  return (
    <div className={report.noted}>
      <table className={report.table}>
        <caption className="visually-hidden">{texts('certainty.models')}</caption>
        <HeadRow names={head} />
        <tbody>
          <Row
            mark={<span className={report.people} aria-hidden="true" />}
            name={texts('contestants.people')}
            sure={calibration.meanCertainty}
            right={calibration.accuracy}
            color="var(--hot)"
          />
          {models.map((model, i) => (
            <Row
              key={model}
              mark={<ModelMark model={model} size={20} />}
              name={words.modelName(model)}
              sure={calibration.models[i]?.meanConfidence ?? null}
              right={calibration.models[i]?.accuracy ?? null}
              color={modelColor(model)}
            />
          ))}
        </tbody>
      </table>
      <p className={report.note}>{texts('certainty.modelsNote')}</p>
    </div>
  )
}

const BinTable = ({ bins }: Pick<ReportCalibration, 'bins'>) => {
  const texts = useTranslations('report')
  const words = useWords()
  const head = [
    texts('certainty.given'),
    texts('certainty.answers'),
    texts('certainty.mean'),
    texts('certainty.right'),
    texts('contestants.interval'),
  ]
  return (
    <details className={styles.table}>
      <summary className="caption">{texts('certainty.table')}</summary>
      <table className={report.table}>
        <caption className="visually-hidden">{texts('certainty.plot')}</caption>
        <HeadRow names={head} />
        <tbody>
          {bins.map(({ from, to, meanCertainty, accuracy }) => (
            <tr key={from}>
              <th scope="row" className="figure">
                {words.interval([from, to])}
              </th>
              <td className="figure">{accuracy.asked}</td>
              <td className="figure">{words.percent(meanCertainty)}</td>
              <td className={`figure ${report.strong}`}>{words.percent(accuracy.accuracy)}</td>
              <td className={`figure ${report.quiet}`}>{words.interval(accuracy.interval)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** How sure people were in the duel and how right, and the models' confidence on the same pieces. */
export const Certainty = ({ calibration, models }: Props) => {
  const texts = useTranslations('report')
  const words = useWords()
  const { bins, meanCertainty, accuracy, ece } = calibration
  const { finding, gap, points } = judgeCertainty(calibration)
  return (
    <Section
      id="certainty"
      kicker={texts('certainty.kicker')}
      title={texts('certainty.title', { finding, points })}
      lead={texts('certainty.lead', {
        finding,
        answers: bins.reduce((sum, bin) => sum + bin.accuracy.asked, 0),
        certainty: words.percent(meanCertainty, 1),
        share: words.percent(accuracy, 1),
        points: words.points(gap),
        ece: words.points(ece),
      })}
    >
      <Block title={texts('certainty.plot')} className={styles.whole}>
        <div className={styles.picture}>
          <CertaintyPlot bins={bins} />
          <p className={report.note}>{texts('certainty.axes')}</p>
        </div>
        <BinTable bins={bins} />
      </Block>
      <Block title={texts('certainty.models')} className={styles.whole}>
        <BesideModels calibration={calibration} models={models} />
      </Block>
    </Section>
  )
}
