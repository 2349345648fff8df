import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import type { Label, PhaseView, PlayerView } from '../../../contracts/index.ts'
import { AnswerPad } from '../../_components/answer-pad.tsx'
import { DuelPad } from '../../_components/duel-pad.tsx'
import { Garment } from '../../_components/garment.tsx'
import { useAnswer } from '../../_lib/use-answer.ts'
import type { SendCommand } from '../../_lib/use-room.ts'
import styles from '../solo.module.css'

export const SoloQuestion = ({
  phase,
  player,
  send,
}: {
  phase: Extract<PhaseView, { name: 'question' }>
  player: PlayerView
  send: SendCommand
}) => {
  const games = useTranslations('games')
  const refusals = useTranslations('refusals')
  const { submit, pending, trouble, saving } = useAnswer(send, phase.round, phase.round)
  const duel = phase.asked.mode === 'duel'
  const choose = useCallback((choice: Label) => submit({ choice }), [submit])
  return (
    <div className={styles.round}>
      <div className={styles.item}>
        <Garment imageBase64={phase.question.imageBase64} alt={games('piece')} className={styles.garment} />
      </div>
      <div className={styles.side}>
        <h1 className={`headline ${styles.what}`}>{games(duel ? 'ask.duel' : 'ask.name')}</h1>
        {duel ? (
          <DuelPad
            choices={phase.question.choices}
            locked={pending ? { choice: pending.choice ?? 0, certainty: pending.certainty ?? 0 } : null}
            onLock={(choice, certainty) => submit({ choice, certainty })}
          />
        ) : (
          <AnswerPad
            choices={phase.question.choices}
            chosen={pending?.choice ?? player.choice}
            onChoose={choose}
          />
        )}
        <p role="alert" className={styles.trouble}>
          {trouble ? refusals(trouble) : saving && games('saving')}
        </p>
      </div>
    </div>
  )
}
