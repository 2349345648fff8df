import { CLASS_NAMES, type ModelId, type Report, type ReportItem } from '../../../contracts/index.ts'
import { AccuracyBar } from '../../_components/accuracy-bar.tsx'
import { Garment } from '../../_components/garment.tsx'
import { formatInterval, formatPercent } from '../../_lib/format.ts'
import { shortName } from '../../models/_lib/class-words.ts'
import { WORDS } from '../words.ts'
import { ModelHeads } from './model-heads.tsx'
import styles from './report.module.css'
import { Scroll } from './scroll.tsx'

const Said = ({ item }: { item: ReportItem }) => {
  const said = item.answerCounts
    .map((count, label) => ({ count, label }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  const silent = item.people.asked - item.answeredCount
  return (
    <td className={styles.said}>
      {said.map(({ count, label }) => (
        <span key={label} className={label === item.label ? styles.hit : undefined}>
          {CLASS_NAMES[label]} <span className="figure">{count}</span>
        </span>
      ))}
      {silent > 0 && <span className={styles.quiet}>{WORDS.pieceList.none(silent)}</span>}
    </td>
  )
}

const ModelSaid = ({ item, model }: { item: ReportItem; model: ModelId }) => {
  const answer = item.modelAnswers.find((each) => each.model === model)
  if (!answer) return <td>–</td>
  const right = answer.choice === item.label
  return (
    <td className={right ? styles.quiet : styles.hot}>
      {shortName(answer.choice)}
      <span className="visually-hidden">{right ? WORDS.pieceList.right : WORDS.pieceList.wrong}</span>{' '}
      <span className="figure">{formatPercent(answer.confidence)}</span>
    </td>
  )
}

/** Every piece in the order asked, with all that was said of it. */
export const Pieces = ({ report: { items, models, room } }: { report: Report }) => (
  <Scroll label={WORDS.pieceList.caption}>
    <table className={`${styles.table} ${styles.pieces}`}>
      <caption className="visually-hidden">{WORDS.pieceList.caption}</caption>
      <thead className="caption">
        <tr>
          {WORDS.pieceList.head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <ModelHeads models={models} />
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={`${item.game}/${item.round}`}>
            <th scope="row">
              <span className={styles.piece}>
                <Garment imageBase64={item.imageBase64} alt="" scale={2} />
                <span>
                  {CLASS_NAMES[item.label]}
                  <span className={`caption ${styles.round}`}>
                    {WORDS.pieceList.round(item.game, item.round, room.games.length > 1)}
                  </span>
                </span>
              </span>
            </th>
            <td className={styles.share}>
              <span className={`figure ${styles.strong}`}>{formatPercent(item.people.accuracy)}</span>
              <AccuracyBar accuracy={item.people.accuracy} interval={item.people.interval} />
            </td>
            <td className={`figure ${styles.quiet}`}>{formatInterval(item.people.interval)}</td>
            <Said item={item} />
            {models.map((model) => (
              <ModelSaid key={model} item={item} model={model} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scroll>
)
