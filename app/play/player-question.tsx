import { useTranslations } from 'use-intl'
import type { CountView, Mode, PhaseView, PlayerView, RoomView } from '../../contracts/index.ts'
import { Garment } from '../_components/garment.tsx'
import { ModelMark } from '../_components/model-mark.tsx'
import { TimeBar } from '../_components/time-bar.tsx'
import { ask } from '../_lib/ask.ts'
import { useAnswer } from '../_lib/use-answer.ts'
import type { SendCommand } from '../_lib/use-room.ts'
import { useWords } from '../_lib/use-words.ts'
import { AnswerArea } from './answer-area.tsx'
import { describeLocked } from './describe-locked.ts'
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

const PROMPTS: Partial<Record<Mode, 'question.tick' | 'question.tapSaid'>> = {
  fooled: 'question.tick',
  guess: 'question.tapSaid',
}

export const PlayerQuestion = ({ room, phase, player, count, offsetMs, send }: Props) => {
  const texts = useTranslations('play')
  const games = useTranslations('games')
  const refusals = useTranslations('refusals')
  const words = useWords()
  const { submit, pending, trouble, saving } = useAnswer(send, phase.round, room.phaseVersion)
  const { answeredCount, askedCount } = count ?? phase
  const question = ask(games, words, phase.asked)
  const locked = describeLocked(
    texts,
    words,
    {
      choice: pending?.choice ?? player.choice,
      certainty: pending?.certainty ?? player.certainty,
      models: pending?.models ?? player.models,
    },
    { answered: answeredCount, asked: askedCount },
  )
  const { mode, subject } = phase.asked
  return (
    <div className={styles.question}>
      <h1 className={mode === 'classic' ? 'visually-hidden' : styles.ask}>
        {subject && <ModelMark model={subject} size={24} />}
        {phase.vote === 2 ? texts('question.voteAgain') : question.ask}
      </h1>
      {player.deadlineAt !== null && (
        <TimeBar openedAt={phase.openedAt} deadlineAt={player.deadlineAt} offsetMs={offsetMs} />
      )}
      <div className={styles.item}>
        <Garment imageBase64={phase.question.imageBase64} alt={games('piece')} className={styles.garment} />
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
        {trouble
          ? refusals(trouble)
          : saving
            ? games('saving')
            : (locked ?? texts(PROMPTS[mode] ?? 'question.tap'))}
      </output>
    </div>
  )
}
