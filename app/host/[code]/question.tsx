import { ASKS_FOR_A_CLASS, CLASS_NAMES, type CountView, type PhaseView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { ClassSilhouette } from '../../_components/class-silhouette.tsx'
import { Garment } from '../../_components/garment.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { TimeBar } from '../../_components/time-bar.tsx'
import { ask } from '../../_lib/ask.ts'
import { modelName } from '../../_lib/models.ts'
import { BreakButton } from './break-button.tsx'
import { EndGame, Footer } from './footer.tsx'
import type { ScreenProps } from './host-phase.tsx'
import styles from './item.module.css'
import { RoundCaption } from './round-caption.tsx'

interface Props extends ScreenProps {
  phase: Extract<PhaseView, { name: 'question' }>
  count: CountView | null
  offsetMs: number
}

/** The piece, the labels to choose from, the time, and how many have answered. */
export const Question = ({ phase, count, offsetMs, ...screen }: Props) => {
  const { room, act } = screen
  const { round, openedAt, deadlineAt } = phase
  const question = ask(phase.asked)
  const { choices } = phase.question
  const choosesModels = !ASKS_FOR_A_CLASS[phase.asked.mode]
  const { answeredCount, askedCount } = count?.round === round ? count : phase
  return (
    <>
      <div className={`${styles.board} ${styles.asking}`}>
        <div className={styles.piece}>
          <RoundCaption room={room} />
          <Garment
            imageBase64={phase.question.imageBase64}
            alt="The piece to label"
            className={styles.garment}
          />
        </div>
        <div className={styles.words}>
          {deadlineAt !== null && (
            <div className={styles.clock}>
              <TimeBar openedAt={openedAt} deadlineAt={deadlineAt} offsetMs={offsetMs} />
            </div>
          )}
          <h1 className={`headline ${styles.ask}`} data-long={question.ask.length > 12}>
            {phase.vote === 2 ? 'Vote again' : question.ask}
          </h1>
          {question.given && <p className={styles.given}>{question.given}</p>}
          <ul
            className={styles.choices}
            data-many={!choosesModels && choices.length > 4}
            data-models={choosesModels}
          >
            {choosesModels
              ? room.models.map((model) => (
                  <li key={model}>
                    <ModelMark model={model} size={40} />
                    {modelName(model)}
                  </li>
                ))
              : choices.map((choice) => (
                  <li key={choice}>
                    <span className={`figure ${styles.key}`}>{choice}</span>
                    <ClassSilhouette label={choice} size={40} />
                    {CLASS_NAMES[choice]}
                  </li>
                ))}
          </ul>
          <p className={styles.count}>
            <span className="figure">
              {answeredCount} / {askedCount}
            </span>{' '}
            answered
          </p>
        </div>
      </div>
      <Footer {...screen}>
        <EndGame act={act} />
        <BreakButton act={act} />
        {deadlineAt !== null && (
          <Button onClick={() => act('time:extend', { round, seconds: 15 })}>15 s more</Button>
        )}
        <Button onClick={() => act('round:skip', { round })}>
          {deadlineAt === null ? 'Close the vote' : 'Skip'}
        </Button>
      </Footer>
    </>
  )
}
