import { useState } from 'react'
import { CLASS_NAMES, type PlayerView, type RoomView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { ModelMark } from '../../_components/model-mark.tsx'
import { formatPercent } from '../../_lib/format.ts'
import { modelName, modelShort } from '../../_lib/models.ts'
import type { SendCommand } from '../../_lib/use-room.ts'
import styles from './lifeline.module.css'

interface Props {
  room: RoomView
  round: number
  lifeline: PlayerView['lifeline']
  send: SendCommand
}

/** Once a game: ask a model, for half the points. What it said stands until the round is over. */
export const Lifeline = ({ room, round, lifeline, send }: Props) => {
  const [choosing, setChoosing] = useState(false)
  const { answer } = lifeline
  if (answer)
    return (
      <p className={styles.said}>
        <ModelMark model={answer.model} size={20} />
        {modelName(answer.model)} says {CLASS_NAMES[answer.choice]}, {formatPercent(answer.confidence)} sure
      </p>
    )
  if (!lifeline.open) return null
  if (!choosing)
    return (
      <Button variant="quiet" className={styles.open} onClick={() => setChoosing(true)}>
        Ask a model, once a game, for half the points
      </Button>
    )
  return (
    <fieldset className={styles.models}>
      <legend className="visually-hidden">Which model</legend>
      {room.models.map((model) => (
        <button
          key={model}
          type="button"
          className={styles.model}
          onClick={() => send('lifeline:ask', { round, model })}
        >
          <ModelMark model={model} size={20} />
          {modelShort(model)}
        </button>
      ))}
    </fieldset>
  )
}
