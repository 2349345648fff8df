import {
  CLASS_NAMES,
  type CountView,
  type Mode,
  type PhaseView,
  type PlayerView,
  type RoomView,
} from '../../../contracts/index.ts'
import { Garment } from '../../_components/garment.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { TimeBar } from '../../_components/time-bar.tsx'
import { ask } from '../../_lib/ask.ts'
import { useAnswer } from '../../_lib/use-answer.ts'
import type { SendCommand } from '../../_lib/use-room.ts'
import { AnswerArea } from './answer-area.tsx'
import { Lifeline } from './lifeline.tsx'
import styles from './play.module.css'

interface Props {
  room: RoomView
  phase: Extract<PhaseView, { name: 'question' }>
  player: PlayerView
  count: CountView | null
  offsetMs: number
  send: SendCommand
}

const PROMPTS: Partial<Record<Mode, string>> = { fooled: 'Tick who got it wrong', guess: 'Tap what it said' }

const lockedIn = ({ choice, certainty, models }: Pick<PlayerView, 'choice' | 'certainty' | 'models'>) => {
  if (models !== null) return models.length === 0 ? 'nobody' : `${models.length} models`
  if (choice === null) return null
  return certainty === null ? CLASS_NAMES[choice] : `${CLASS_NAMES[choice]}, ${certainty} %`
}

export const PlayerQuestion = ({ room, phase, player, count, offsetMs, send }: Props) => {
  const { submit, pending, trouble } = useAnswer(send, phase.round, room.phaseVersion)
  const { answeredCount, askedCount } = count ?? phase
  const question = ask(phase.asked)
  const given = lockedIn({
    choice: pending?.choice ?? player.choice,
    certainty: pending?.certainty ?? player.certainty,
    models: pending?.models ?? player.models,
  })
  const { mode, subject } = phase.asked
  return (
    <div className={styles.question} data-mode={mode}>
      <h1 className={mode === 'classic' ? 'visually-hidden' : styles.ask}>
        {subject && <ModelMark model={subject} size={24} />}
        {phase.vote === 2 ? 'Vote again' : question.ask}
      </h1>
      {player.deadlineAt !== null && (
        <TimeBar openedAt={phase.openedAt} deadlineAt={player.deadlineAt} offsetMs={offsetMs} />
      )}
      <div className={styles.item}>
        <Garment
          imageBase64={phase.question.imageBase64}
          alt="The piece in question, 28 by 28 pixels"
          className={styles.garment}
        />
      </div>
      {question.given && <p className={styles.given}>{question.given}</p>}
      <Lifeline room={room} round={phase.round} lifeline={player.lifeline} send={send} />
      <AnswerArea
        key={room.phaseVersion}
        room={room}
        phase={phase}
        player={player}
        pending={pending}
        submit={submit}
      />
      <output className={`caption ${styles.locked}`}>
        {trouble ??
          (given === null
            ? (PROMPTS[mode] ?? 'Tap what you see')
            : `Locked in: ${given} · ${answeredCount} / ${askedCount} answered`)}
      </output>
    </div>
  )
}
