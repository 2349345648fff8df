import { useCallback } from 'react'
import type { Label, PhaseView, PlayerView, RoomView } from '../../contracts/index.ts'
import { AnswerPad } from '../_components/answer-pad.tsx'
import { DuelPad } from '../_components/duel-pad.tsx'
import { ModelPad } from '../_components/model-pad.tsx'
import type { GivenAnswer } from '../_lib/use-answer.ts'

interface Props {
  room: RoomView
  phase: Extract<PhaseView, { name: 'question' }>
  player: PlayerView
  pending: GivenAnswer | null
  submit: (answer: GivenAnswer) => void
}

/** What this mode is answered with. */
export const AnswerArea = ({ room, phase, player, pending, submit }: Props) => {
  const { mode } = phase.asked
  const choose = useCallback((choice: Label) => submit({ choice }), [submit])
  const choice = pending?.choice ?? player.choice
  if (mode === 'fooled')
    return (
      <ModelPad
        models={room.models}
        locked={pending?.models ?? player.models}
        changeable={room.options.changeable}
        onLock={(models) => submit({ models })}
      />
    )
  if (mode === 'duel') {
    const certainty = pending?.certainty ?? player.certainty
    return (
      <DuelPad
        choices={phase.question.choices}
        locked={choice !== null && certainty !== null ? { choice, certainty } : null}
        changeable={room.options.changeable}
        onLock={(chosen, sure) => submit({ choice: chosen, certainty: sure })}
      />
    )
  }
  return (
    <AnswerPad
      choices={phase.question.choices}
      chosen={choice}
      onChoose={choose}
      changeable={room.options.changeable}
    />
  )
}
