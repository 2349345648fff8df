import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { AccuracyView, ModelId, ReportAccuracy, ReportDuel } from '../../../contracts/index.ts'
import { AccuracyBar } from '../../_components/accuracy-bar.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { modelColor } from '../../_lib/models.ts'
import { useWords } from '../../_lib/use-words.ts'
import { HeadRow } from './head-row.tsx'
import styles from './report.module.css'

const PeopleMark = () => <span className={styles.people} aria-hidden="true" />

interface RowProps {
  mark: ReactNode
  name: string
  of: AccuracyView
  color?: string
}

const Row = ({ mark, name, of, color }: RowProps) => {
  const words = useWords()
  return (
    <tr>
      <th scope="row">
        <span className={styles.contestant}>
          {mark} {name}
        </span>
      </th>
      <td className={styles.band}>
        <AccuracyBar accuracy={of.accuracy} interval={of.interval} color={color} />
      </td>
      <td className={`figure ${styles.strong}`}>{words.percent(of.accuracy)}</td>
      <td className={`figure ${styles.quiet}`}>{words.interval(of.interval)}</td>
    </tr>
  )
}

/** People, or one of them, and every model on the same pieces, each with its interval. */
export const Contestants = ({
  accuracy,
  models,
  people,
  majority,
}: {
  accuracy: ReportAccuracy
  models: readonly ModelId[]
  people: string
  majority?: AccuracyView
}) => {
  const texts = useTranslations('report')
  const words = useWords()
  const head = [
    texts('contestants.contestant'),
    texts('contestants.band'),
    texts('contestants.right'),
    texts('contestants.interval'),
  ]
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{texts('contestants.accuracy')}</caption>
      <HeadRow names={head} />
      <tbody>
        <Row mark={<PeopleMark />} name={people} of={accuracy.people} />
        {majority && <Row mark={<PeopleMark />} name={texts('contestants.majority')} of={majority} />}
        {models.map((model, i) => (
          <Row
            key={model}
            mark={<ModelMark model={model} size={20} />}
            name={words.modelName(model)}
            of={accuracy.models[i]!}
            color={modelColor(model)}
          />
        ))}
      </tbody>
    </table>
  )
}

/** Who alone was right how often, and whether that is more than chance. */
export const Duels = ({
  duels,
  caption,
  alone,
  note,
}: {
  duels: readonly ReportDuel[]
  caption: string
  /** Over the column of pieces that only the people had right, or the one of them. */
  alone: string
  note: string
}) => {
  const texts = useTranslations('report')
  const words = useWords()
  const head = [texts('duels.model'), alone, texts('duels.modelAlone'), texts('duels.p')]
  return (
    <div className={styles.noted}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <HeadRow names={head} />
        <tbody>
          {duels.map(({ model, onlyPeople, onlyModel, pHolm }) => (
            <tr key={model}>
              <th scope="row">
                <span className={styles.contestant}>
                  <ModelMark model={model} size={20} /> {words.modelName(model)}
                </span>
              </th>
              <td className="figure">{onlyPeople}</td>
              <td className="figure">{onlyModel}</td>
              <td className={`figure ${pHolm < 0.05 ? styles.strong : styles.quiet}`}>
                {words.p(pHolm).replace(/^=\s/, '')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{note}</p>
    </div>
  )
}
