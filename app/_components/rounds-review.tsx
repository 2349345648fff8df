import { useTranslations } from 'use-intl'
import type { OwnAnswerView, RevealedRoundView } from '../../contracts/index.ts'
import { describeOwnAnswer } from '../_lib/describe-own-answer.ts'
import { useWords } from '../_lib/use-words.ts'
import { Garment } from './garment.tsx'
import { ModelMark } from './model-mark.tsx'
import styles from './rounds-review.module.css'

/** Every item of the game: what it was, what you said, which models were right. */
export const RoundsReview = ({
  rounds,
  answers,
}: {
  rounds: readonly RevealedRoundView[]
  /** Own answers by round, null where none was given. */
  answers: readonly (OwnAnswerView | null)[]
}) => {
  const texts = useTranslations('games')
  const words = useWords()
  const all = rounds.map((round, i) => {
    const answer = answers[i] ?? null
    const right = round.modelAnswers.filter(({ choice }) => choice === round.label)
    const own = describeOwnAnswer(texts, words, round, answer)
    const namesIt = round.subject === null && round.tickedCounts === null
    const missedByAll = namesIt && own.right === false && right.length === 0
    return { round, own, right, missedByAll }
  })
  const missed = all.filter(({ missedByAll }) => missedByAll).length
  return (
    <section className={styles.review} aria-labelledby="review">
      <h2 id="review" className={`headline ${styles.title}`}>
        {texts('roundsReview.title')}
      </h2>
      <p>{texts('roundsReview.why')}</p>
      {missed > 0 && <p>{texts('roundsReview.missed', { count: missed })}</p>}
      <ol className={styles.items}>
        {all.map(({ round, own, right, missedByAll }) => (
          <li key={round.round} className={`${styles.item} ${missedByAll ? styles.missed : ''}`}>
            <Garment imageBase64={round.imageBase64} alt="" scale={3} />
            <div className={styles.words}>
              <a className={styles.label} href={`/mistakes/${round.itemIndex}`}>
                {words.className(round.label)}
              </a>
              <span className={own.right === false ? styles.miss : styles.hit}>{own.text}</span>
              <span className={styles.models}>
                {right.length === 0 ? (
                  <span className="caption">{texts('roundsReview.noModel')}</span>
                ) : (
                  right.map(({ model }) => {
                    const wasRight = texts('roundsReview.modelRight', { model: words.modelName(model) })
                    return (
                      <span key={model} title={wasRight}>
                        <ModelMark model={model} size={18} />
                        <span className="visually-hidden">{wasRight}</span>
                      </span>
                    )
                  })
                )}
              </span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
