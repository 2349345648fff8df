import { useTranslations } from 'use-intl'
import type { ModelId, Report, ReportItem } from '../../../contracts/index.ts'
import { AccuracyBar } from '../../_components/accuracy-bar.tsx'
import { Garment } from '../../_components/garment.tsx'
import { useWords } from '../../_lib/use-words.ts'
import { shortName } from '../../models/_lib/class-words.ts'
import { ModelHeads } from './model-heads.tsx'
import styles from './report.module.css'
import { Scroll } from './scroll.tsx'

const Said = ({ item }: { item: ReportItem }) => {
  const texts = useTranslations('report')
  const words = useWords()
  const said = item.answerCounts
    .map((count, label) => ({ count, label }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  const silent = item.people.asked - item.answeredCount
  return (
    <td className={styles.said}>
      {said.map(({ count, label }) => (
        <span key={label} className={label === item.label ? styles.hit : undefined}>
          {words.className(label)} <span className="figure">{count}</span>
        </span>
      ))}
      {silent > 0 && <span className={styles.quiet}>{texts('pieces.silent', { count: silent })}</span>}
    </td>
  )
}

const ModelSaid = ({ item, model }: { item: ReportItem; model: ModelId }) => {
  const texts = useTranslations('report')
  const words = useWords()
  const answer = item.modelAnswers.find((each) => each.model === model)
  if (!answer) return <td>–</td>
  const right = answer.choice === item.label
  return (
    <td className={right ? styles.quiet : styles.hot}>
      {texts.rich(right ? 'pieces.saidRight' : 'pieces.saidWrong', {
        label: shortName(words, answer.choice),
        quiet: (after) => <span className="visually-hidden">{after}</span>,
      })}{' '}
      <span className="figure">{words.percent(answer.confidence)}</span>
    </td>
  )
}

/** Every piece in the order asked, with all that was said of it. */
export const Pieces = ({ report: { items, models, room } }: { report: Report }) => {
  const texts = useTranslations('report')
  const words = useWords()
  const head = [
    texts('pieces.piece'),
    texts('pieces.right'),
    texts('pieces.interval'),
    texts('pieces.youSaid'),
  ]
  return (
    <Scroll label={texts('pieces.caption')}>
      <table className={`${styles.table} ${styles.pieces}`}>
        <caption className="visually-hidden">{texts('pieces.caption')}</caption>
        <thead className="caption">
          <tr>
            {head.map((name) => (
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
                    {words.className(item.label)}
                    <span className={`caption ${styles.round}`}>
                      {room.games.length > 1
                        ? texts('pieces.gameRound', { game: item.game, round: item.round })
                        : texts('pieces.round', { round: item.round })}
                    </span>
                  </span>
                </span>
              </th>
              <td className={styles.share}>
                <span className={`figure ${styles.strong}`}>{words.percent(item.people.accuracy)}</span>
                <AccuracyBar accuracy={item.people.accuracy} interval={item.people.interval} />
              </td>
              <td className={`figure ${styles.quiet}`}>{words.interval(item.people.interval)}</td>
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
}
