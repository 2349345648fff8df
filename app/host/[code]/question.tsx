import { CLASS_NAMES, type CountView, type PhaseView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { ClassSilhouette } from '../../_components/class-silhouette.tsx'
import { Garment } from '../../_components/garment.tsx'
import { TimeBar } from '../../_components/time-bar.tsx'
import { EndGame, Footer } from './footer.tsx'
import type { ScreenProps } from './host-phase.tsx'
import styles from './item.module.css'

interface Props extends ScreenProps {
  phase: Extract<PhaseView, { name: 'question' }>
  count: CountView | null
  offsetMs: number
}

/** The piece, the labels to choose from, the time, and how many have answered. */
export const Question = ({ room, host, act, phase, count, offsetMs }: Props) => {
  const { round, question, openedAt, deadlineAt } = phase
  const { answeredCount, askedCount } = count?.round === round ? count : phase
  return (
    <>
      <div className={`${styles.board} ${styles.asking}`}>
        <div className={styles.piece}>
          <p className="caption">
            Round {round} of {room.roundCount}
          </p>
          <Garment imageBase64={question.imageBase64} alt="The piece to label" className={styles.garment} />
        </div>
        <div className={styles.words}>
          {deadlineAt !== null && (
            <div className={styles.clock}>
              <TimeBar openedAt={openedAt} deadlineAt={deadlineAt} offsetMs={offsetMs} />
            </div>
          )}
          <h1 className={`headline ${styles.ask}`}>What is it?</h1>
          <ul className={styles.choices} data-many={question.choices.length > 4}>
            {question.choices.map((choice) => (
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
      <Footer room={room} host={host}>
        <EndGame act={act} />
        <Button onClick={() => act('round:skip', { round })}>Skip</Button>
      </Footer>
    </>
  )
}
