'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { RoomView } from '../../../contracts/index.ts'
import { browserStorage } from '../../_lib/session-store.ts'
import { playSound } from '../../_lib/sound.ts'

const KEY = 'catwalk/sound'
const TENSE_S = 5

/** The projector's sounds: the last five seconds, the reveal, the podium. Off is remembered. */
export const useSound = (room: RoomView | null, offsetMs: number) => {
  const [on, setOn] = useState(false)
  useEffect(() => setOn(browserStorage().getItem(KEY) !== 'off'), [])
  const toggle = useCallback(() => {
    setOn((was) => {
      browserStorage().setItem(KEY, was ? 'off' : 'on')
      return !was
    })
  }, [])

  const phase = room?.phase.name
  const deadlineAt = room?.phase.name === 'question' && !room.pause ? room.phase.deadlineAt : null
  // A screen that was there before, as after a reload or with the sound just turned on, is not heard again.
  const heard = useRef(phase)
  useEffect(() => {
    const before = heard.current
    heard.current = phase
    if (!on || before === undefined || before === phase) return
    if (phase === 'reveal' || phase === 'podium') playSound(phase)
  }, [on, phase])
  useEffect(() => {
    if (!on || deadlineAt === null) return
    const now = Date.now() + offsetMs
    const ticks = Array.from({ length: TENSE_S }, (_, i) => deadlineAt - (i + 1) * 1000 - now)
    const timers = ticks.filter((inMs) => inMs > 0).map((inMs) => setTimeout(() => playSound('tick'), inMs))
    return () => {
      for (const timer of timers) clearTimeout(timer)
    }
  }, [on, deadlineAt, offsetMs])
  return { on, toggle }
}
