'use client'

import { useEffect, useRef } from 'react'
import type { CommandInput, HostView, RoomView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { FIELDS } from './use-primary-key.ts'

interface Props {
  room: RoomView
  host: HostView
  send: (name: 'reveal:why', payload: CommandInput<'reveal:why'>) => unknown
  hint?: string
}

/** In a reveal: to what the answers go by, and back, by a press or W; the same on every screen of a host. */
export const WhyButton = ({ room: { phase }, host, send, hint }: Props) => {
  const shown = host.why !== null
  const toggle = () => {
    if (phase.name === 'reveal') void send('reveal:why', { round: phase.round, shown: !shown })
  }
  const toggleRef = useRef(toggle)
  useEffect(() => {
    toggleRef.current = toggle
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'w' && event.key !== 'W') return
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest(FIELDS)) return
      if (!document.querySelector('dialog[open]')) toggleRef.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  if (phase.name !== 'reveal') return null
  return (
    <Button onClick={toggle} {...(hint && { hint })}>
      {shown ? 'The answers' : 'Why?'}
    </Button>
  )
}
