import { useTranslations } from 'use-intl'
import type { ReportOtherRound } from '../../../contracts/index.ts'
import { AccuracyBar } from '../../_components/accuracy-bar.tsx'
import { Garment } from '../../_components/garment.tsx'
import { useWords } from '../../_lib/use-words.ts'
import { HeadRow } from './head-row.tsx'
import styles from './report.module.css'
import { Scroll } from './scroll.tsx'

/** What the round asked, and what was so. */
const Asked = ({ round }: { round: ReportOtherRound }) => {
  const texts = useTranslations('report')
  const games = useTranslations('games')
  const words = useWords()
  const { mode, subject, label, modelAnswers } = round
  if (mode === 'fooled') {
    const fooled = modelAnswers.filter(({ choice }) => choice !== label).map(({ model }) => model)
    return (
      <td className={styles.said}>
        {games('ask.fooled')}{' '}
        <strong>
          {fooled.length === 0 ? texts('others.noModel') : words.list(fooled.map(words.modelShort))}
        </strong>
      </td>
    )
  }
  const its = modelAnswers.find(({ model }) => model === (subject ?? model))
  return (
    <td className={styles.said}>
      {subject
        ? games('ask.guess', { model: words.modelShort(subject) })
        : games('ask.dispute', {
            label: words.className(label),
            answer: its ? words.className(its.choice) : '–',
          })}
      {subject && its && <strong> {words.className(its.choice)}</strong>}
    </td>
  )
}

const Said = ({ round }: { round: ReportOtherRound }) => {
  const texts = useTranslations('report')
  const words = useWords()
  const { label, subject, modelAnswers, tickedCounts, tickedNone, answerCounts, askedCount, answeredCount } =
    round
  const right = subject ? modelAnswers.find(({ model }) => model === subject)?.choice : null
  const said = tickedCounts
    ? [
        ...modelAnswers.map(({ model, choice }, i) => ({
          name: words.modelShort(model),
          count: tickedCounts[i]!,
          hit: choice !== label,
        })),
        {
          name: texts('others.noModel'),
          count: tickedNone ?? 0,
          hit: modelAnswers.every(({ choice }) => choice === label),
        },
      ]
    : answerCounts.map((count, choice) => ({
        name: words.className(choice),
        count,
        hit: choice === right,
      }))
  const silent = askedCount - answeredCount
  return (
    <td className={styles.said}>
      {said
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)
        .map(({ name, count, hit }) => (
          <span key={name} className={hit ? styles.hit : undefined}>
            {name} <span className="figure">{count}</span>
          </span>
        ))}
      {silent > 0 && <span className={styles.quiet}>{texts('pieces.silent', { count: silent })}</span>}
    </td>
  )
}

/** The rounds that did not ask what the piece is, in the order played. */
export const Others = ({ rounds, several }: { rounds: readonly ReportOtherRound[]; several: boolean }) => {
  const texts = useTranslations('report')
  const words = useWords()
  return (
    <Scroll label={texts('others.caption')}>
      <table className={`${styles.table} ${styles.others}`}>
        <caption className="visually-hidden">{texts('others.caption')}</caption>
        <HeadRow
          names={[
            texts('pieces.piece'),
            texts('others.asked'),
            texts('pieces.right'),
            texts('pieces.interval'),
            texts('pieces.youSaid'),
          ]}
        />
        <tbody>
          {rounds.map((round) => (
            <tr key={`${round.game}/${round.round}`}>
              <th scope="row">
                <span className={styles.piece}>
                  <Garment imageBase64={round.imageBase64} alt="" scale={2} />
                  <span>
                    {words.className(round.label)}
                    <span className={`caption ${styles.round}`}>
                      {several
                        ? texts('pieces.gameRound', { game: round.game, round: round.round })
                        : texts('pieces.round', { round: round.round })}
                    </span>
                  </span>
                </span>
              </th>
              <Asked round={round} />
              {round.people ? (
                <>
                  <td className={styles.share}>
                    <span className={`figure ${styles.strong}`}>{words.percent(round.people.accuracy)}</span>
                    <AccuracyBar accuracy={round.people.accuracy} interval={round.people.interval} />
                  </td>
                  <td className={`figure ${styles.quiet}`}>{words.interval(round.people.interval)}</td>
                </>
              ) : (
                <td colSpan={2} className={styles.quiet}>
                  {texts('others.noRight')}
                </td>
              )}
              <Said round={round} />
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
