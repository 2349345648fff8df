'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { CommandInput, ErrorCode } from '../../contracts/index.ts'
import { insist } from './insist.ts'
import type { SendCommand } from './use-room.ts'

export type GivenAnswer = Omit<CommandInput<'answer:submit'>, 'round'>

/**
 * Answering one vote: the answer shows as locked in at once, and is free again where the server refuses it for good. While the
 * server cannot store it, it is sent again until the vote is over. `vote` tells apart the votes of a game; `round` is the round
 * that they name.
 */
export const useAnswer = (send: SendCommand, round: number, vote: number) => {
  const [pending, setPending] = useState<{ vote: number; answer: GivenAnswer } | null>(null)
  const [trouble, setTrouble] = useState<{ vote: number; code: ErrorCode } | null>(null)
  const [savingVote, setSavingVote] = useState<number | null>(null)
  /** The answer on its way: an earlier one, or one for a vote that is over, is not sent again. */
  const wanted = useRef<GivenAnswer | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is on its way belongs to this vote.
  useEffect(
    () => () => {
      wanted.current = null
    },
    [vote],
  )

  const submit = useCallback(
    async (answer: GivenAnswer) => {
      wanted.current = answer
      setPending({ vote, answer })
      setTrouble(null)
      setSavingVote(null)
      navigator.vibrate?.(12)
      const isOver = () => wanted.current !== answer
      const answered = await insist(() => send('answer:submit', { round, ...answer }), {
        isOver,
        onAgain: () => setSavingVote(vote),
      })
      if (isOver()) return
      setSavingVote(null)
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
    /** It could not be stored yet, and is being sent again. */
    saving: savingVote === vote,
  }
}
