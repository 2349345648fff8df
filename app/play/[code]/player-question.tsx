import { CLASS_NAMES, type CountView, type PhaseView, type PlayerView } from '../../../contracts/index.ts'
import { AnswerPad } from '../../_components/answer-pad.tsx'
import { Garment } from '../../_components/garment.tsx'
import { TimeBar } from '../../_components/time-bar.tsx'
import { useAnswer } from '../../_lib/use-answer.ts'
import type { SendCommand } from '../../_lib/use-room.ts'
import styles from './play.module.css'

interface Props {
  phase: Extract<PhaseView, { name: 'question' }>
  player: PlayerView
  count: CountView | null
  offsetMs: number
  send: SendCommand
}

export const PlayerQuestion = ({ phase, player, count, offsetMs, send }: Props) => {
  const { answer, chosen, trouble } = useAnswer(send, phase.round, player.choice)
  const { answeredCount, askedCount } = count ?? phase
  return (
    <div className={styles.question}>
      <h1 className="visually-hidden">What is this?</h1>
      {phase.deadlineAt !== null && (
        <TimeBar openedAt={phase.openedAt} deadlineAt={phase.deadlineAt} offsetMs={offsetMs} />
      )}
      <div className={styles.item}>
        <Garment
          imageBase64={phase.question.imageBase64}
          alt="The piece in question, 28 by 28 pixels"
          className={styles.garment}
        />
      </div>
      <AnswerPad choices={phase.question.choices} chosen={chosen} onChoose={answer} />
      <output className={`caption ${styles.locked}`}>
        {trouble ??
          (chosen === null
            ? 'Tap what you see'
            : `Locked in: ${CLASS_NAMES[chosen]} · ${answeredCount} / ${askedCount} answered`)}
      </output>
    </div>
  )
}
