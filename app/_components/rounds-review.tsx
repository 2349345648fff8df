import { useTranslations } from 'use-intl'
import { NAMES_THE_ITEM, type OwnAnswerView, type RevealedRoundView } from '../../contracts/index.ts'
import { describeOwnAnswer } from '../_lib/describe-own-answer.ts'
import { useWords } from '../_lib/use-words.ts'
import { Garment } from './garment.tsx'
import { ModelMark } from './model-mark.tsx'
import styles from './rounds-review.module.css'

type Round = Pick<
  RevealedRoundView,
  'round' | 'mode' | 'itemIndex' | 'imageBase64' | 'label' | 'subject' | 'modelAnswers'
> & { /** It counted for nothing. */ readonly practice?: boolean }

interface Props {
  rounds: readonly Round[]
  /** Own answers by round, null where none was given. */
  answers: readonly (OwnAnswerView | null)[]
}

const useReviewed = ({ rounds, answers }: Props) => {
  const texts = useTranslations('games')
  const words = useWords()
  return rounds.map((round, i) => {
    const right = round.modelAnswers.filter(({ choice }) => choice === round.label)
    const own = describeOwnAnswer(texts, words, round, answers[i] ?? null)
    const missedByAll = NAMES_THE_ITEM[round.mode] && own.right === false && right.length === 0
    return { round, own, right, missedByAll }
  })
}

const Reviewed = ({ all }: { all: ReturnType<typeof useReviewed> }) => {
  const texts = useTranslations('games')
  const words = useWords()
  return (
    <ol className={styles.items}>
      {all.map(({ round, own, right, missedByAll }) => (
        <li
          key={`${round.itemIndex}/${round.round}`}
          className={`${styles.item} ${missedByAll ? styles.missed : ''}`}
        >
          <Garment imageBase64={round.imageBase64} alt="" scale={3} />
          <div className={styles.words}>
            <a className={styles.label} href={`/mistakes/${round.itemIndex}`}>
              {words.className(round.label)}
            </a>
            {round.practice && <span className="caption">{texts('roundsReview.practice')}</span>}
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
  )
}

/** Items, each with what it was, what you said, and which models were right. */
export const ReviewedRounds = (props: Props) => <Reviewed all={useReviewed(props)} />

/** Every item of the game. */
export const RoundsReview = (props: Props) => {
  const texts = useTranslations('games')
  const all = useReviewed(props)
  const missed = all.filter(({ missedByAll }) => missedByAll).length
  return (
    <section className={styles.review} aria-labelledby="review">
      <h2 id="review" className={`headline ${styles.title}`}>
        {texts('roundsReview.title')}
      </h2>
      <p>{texts('roundsReview.why')}</p>
      {missed > 0 && <p>{texts('roundsReview.missed', { count: missed })}</p>}
      <Reviewed all={all} />
    </section>
  )
}
