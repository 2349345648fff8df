'use client'

import { useCallback, useState } from 'react'
import type { CommandInput, ErrorCode } from '../../contracts/index.ts'
import type { SendCommand } from './use-room.ts'

export type GivenAnswer = Omit<CommandInput<'answer:submit'>, 'round'>

/**
 * Answering one vote: the answer shows as locked in at once, and is free again where the server refuses it. `vote` tells apart
 * the votes of a game; `round` is the round that they name.
 */
export const useAnswer = (send: SendCommand, round: number, vote: number) => {
  const [pending, setPending] = useState<{ vote: number; answer: GivenAnswer } | null>(null)
  const [trouble, setTrouble] = useState<{ vote: number; code: ErrorCode } | null>(null)

  const submit = useCallback(
    async (answer: GivenAnswer) => {
      setPending({ vote, answer })
      setTrouble(null)
      navigator.vibrate?.(12)
      const answered = await send('answer:submit', { round, ...answer })
      if (answered.ok) return
      setPending(null)
      setTrouble({ vote, code: answered.error.code })
    },
    [send, round, vote],
  )

  return {
    submit,
    pending: pending?.vote === vote ? pending.answer : null,
    trouble: trouble?.vote === vote ? trouble.code : null,
  }
}
