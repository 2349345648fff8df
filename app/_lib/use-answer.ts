'use client'

import { useCallback, useState } from 'react'
import type { Label } from '../../contracts/index.ts'
import type { SendCommand } from './use-room.ts'

/** Answering one round: the choice shows as locked in at once, and is free again where the server refuses it. */
export const useAnswer = (send: SendCommand, round: number, stored: Label | null) => {
  const [pending, setPending] = useState<{ round: number; choice: Label } | null>(null)
  const [trouble, setTrouble] = useState<{ round: number; message: string } | null>(null)

  const answer = useCallback(
    async (choice: Label) => {
      setPending({ round, choice })
      setTrouble(null)
      navigator.vibrate?.(12)
      const answered = await send('answer:submit', { round, choice })
      if (answered.ok) return
      setPending(null)
      setTrouble({ round, message: answered.error.message })
    },
    [send, round],
  )

  return {
    answer,
    chosen: stored ?? (pending?.round === round ? pending.choice : null),
    trouble: trouble?.round === round ? trouble.message : null,
  }
}
