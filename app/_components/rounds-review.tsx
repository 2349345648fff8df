import { CLASS_NAMES, type Label, type RevealedRoundView } from '../../contracts/index.ts'
import { modelName } from '../_lib/models.ts'
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
  answers: readonly (Label | null)[]
}) => {
  const all = rounds.map((round, i) => {
    const answer = answers[i] ?? null
    const right = round.modelAnswers.filter(({ choice }) => choice === round.label)
    return { round, answer, right, missedByAll: answer !== round.label && right.length === 0 }
  })
  const missed = all.filter(({ missedByAll }) => missedByAll).length
  return (
    <section className={styles.review} aria-labelledby="review">
      <h2 id="review" className={`headline ${styles.title}`}>
        The pieces
      </h2>
      {missed > 0 && (
        <p>
          {missed === 1 ? 'One piece fooled' : `${missed} pieces fooled`} everybody, you and all the models.
        </p>
      )}
      <ol className={styles.items}>
        {all.map(({ round, answer, right, missedByAll }) => (
          <li key={round.round} className={`${styles.item} ${missedByAll ? styles.missed : ''}`}>
            <Garment imageBase64={round.imageBase64} alt="" scale={3} />
            <div className={styles.words}>
              <span className={styles.label}>{CLASS_NAMES[round.label]}</span>
              <span className={answer === round.label ? styles.hit : styles.miss}>
                {answer === null
                  ? 'no answer'
                  : answer === round.label
                    ? 'you were right'
                    : `you: ${CLASS_NAMES[answer]}`}
              </span>
              <span className={styles.models}>
                {right.length === 0 ? (
                  <span className="caption">No model right</span>
                ) : (
                  right.map(({ model }) => (
                    <span key={model} title={`${modelName(model)} was right`}>
                      <ModelMark model={model} size={18} />
                      <span className="visually-hidden">{modelName(model)} was right</span>
                    </span>
                  ))
                )}
              </span>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
