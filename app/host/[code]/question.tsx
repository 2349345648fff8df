import { useTranslations } from 'use-intl'
import { ASKS_FOR_A_CLASS, type CountView, type PhaseView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { ClassSilhouette } from '../../_components/class-silhouette.tsx'
import { Garment } from '../../_components/garment.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { TimeBar } from '../../_components/time-bar.tsx'
import { ask } from '../../_lib/ask.ts'
import { useWords } from '../../_lib/use-words.ts'
import { EndGame, Footer } from './footer.tsx'
import type { ScreenProps } from './host-phase.tsx'
import styles from './item.module.css'
import { PauseButton } from './pause.tsx'
import { questionSize } from './question-size.ts'
import { RoundCaption } from './round-caption.tsx'
import { usePrimaryKey } from './use-primary-key.ts'

interface Props extends ScreenProps {
  phase: Extract<PhaseView, { name: 'question' }>
  count: CountView | null
  offsetMs: number
}

/** The piece, the labels to choose from, the time, and how many have answered. */
export const Question = ({ phase, count, offsetMs, ...screen }: Props) => {
  const texts = useTranslations('host')
  const games = useTranslations('games')
  const words = useWords()
  const { room, act } = screen
  const { round, openedAt, deadlineAt } = phase
  const question = ask(games, words, phase.asked)
  const heading = phase.vote === 2 ? texts('question.voteAgain') : question.ask
  const { choices } = phase.question
  const choosesModels = !ASKS_FOR_A_CLASS[phase.asked.mode]
  const close = () => act('round:skip', { round })
  // A clock closes the vote, and no key does before it, lest one pressed too often take somebody's time.
  const untimed = deadlineAt === null
  usePrimaryKey(close, untimed)
  const { answeredCount, askedCount } = count?.round === round ? count : phase
  return (
    <>
      <div className={`${styles.board} ${styles.asking}`}>
        <div className={styles.piece}>
          <RoundCaption room={room} />
          <Garment
            imageBase64={phase.question.imageBase64}
            alt={texts('question.piece')}
            className={styles.garment}
          />
        </div>
        <div className={styles.words}>
          {deadlineAt !== null && (
            <div className={styles.clock}>
              <TimeBar openedAt={openedAt} deadlineAt={deadlineAt} offsetMs={offsetMs} />
            </div>
          )}
          <h1 className={`headline ${styles.ask}`} data-size={questionSize(heading)}>
            {heading}
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
                    {words.modelName(model)}
                  </li>
                ))
              : choices.map((choice) => (
                  <li key={choice}>
                    <span className={`figure ${styles.key}`}>{choice}</span>
                    <ClassSilhouette label={choice} size={40} />
                    {words.className(choice)}
                  </li>
                ))}
          </ul>
          <p className={styles.count}>
            {texts.rich('question.answered', {
              figure: (counts) => <span className="figure">{counts}</span>,
              answered: answeredCount,
              asked: askedCount,
            })}
          </p>
        </div>
      </div>
      <Footer {...screen}>
        <EndGame act={act} />
        <PauseButton act={act} />
        {deadlineAt !== null && (
          <Button onClick={() => act('time:extend', { round, seconds: 15 })}>
            {texts('moreTime', { seconds: 15 })}
          </Button>
        )}
        <Button onClick={close} {...(untimed && { hint: texts('space') })}>
          {games('actions.close')}
        </Button>
      </Footer>
    </>
  )
}
