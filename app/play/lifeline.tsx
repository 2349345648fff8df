import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PlayerView, RoomView } from '../../contracts/index.ts'
import { Button } from '../_components/button.tsx'
import { ModelMark } from '../_components/model-mark.tsx'
import type { SendCommand } from '../_lib/use-room.ts'
import { useWords } from '../_lib/use-words.ts'
import styles from './lifeline.module.css'

interface Props {
  room: RoomView
  round: number
  lifeline: PlayerView['lifeline']
  send: SendCommand
}

/** Once a game: ask a model, for half the points. What it said stands until the round is over. */
export const Lifeline = ({ room, round, lifeline, send }: Props) => {
  const texts = useTranslations('play')
  const words = useWords()
  const [choosing, setChoosing] = useState(false)
  const { answer } = lifeline
  if (answer)
    return (
      <p className={styles.said}>
        <ModelMark model={answer.model} size={20} />
        {texts('lifeline.said', {
          model: words.modelName(answer.model),
          label: words.className(answer.choice),
          confidence: words.percent(answer.confidence),
        })}
      </p>
    )
  if (!lifeline.open) return null
  if (!choosing)
    return (
      <Button variant="quiet" className={styles.open} onClick={() => setChoosing(true)}>
        {texts('lifeline.ask')}
      </Button>
    )
  return (
    <fieldset className={styles.models}>
      <legend className="visually-hidden">{texts('lifeline.which')}</legend>
      {room.models.map((model) => (
        <button
          key={model}
          type="button"
          className={styles.model}
          onClick={() => send('lifeline:ask', { round, model })}
        >
          <ModelMark model={model} size={20} />
          {words.modelShort(model)}
        </button>
      ))}
    </fieldset>
  )
}
