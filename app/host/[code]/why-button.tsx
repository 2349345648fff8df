'use client'

import { useTranslations } from 'use-intl'
import type { CommandInput, HostView, RoomView } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { useBackKey, useKey } from './use-key.ts'

interface Props {
  room: RoomView
  host: HostView
  send: (name: 'reveal:why', payload: CommandInput<'reveal:why'>) => unknown
  hint?: string
}

/** In a reveal: to what the answers go by, and back, by a press or W, back by the left arrow too; the same on every screen of a host. */
export const WhyButton = ({ room: { phase }, host, send, hint }: Props) => {
  const texts = useTranslations('games')
  const shown = host.why !== null
  const toggle = () => {
    if (phase.name === 'reveal') void send('reveal:why', { round: phase.round, shown: !shown })
  }
  useKey('w', toggle)
  useBackKey(() => shown && toggle())
  if (phase.name !== 'reveal') return null
  return (
    <Button onClick={toggle} {...(hint && { hint })}>
      {texts(shown ? 'why.back' : 'why.show')}
    </Button>
  )
}
