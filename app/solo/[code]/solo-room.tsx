'use client'

import { useTranslations } from 'use-intl'
import type { PlayerView, RoomView } from '../../../contracts/index.ts'
import { ButtonLink } from '../../_components/button.tsx'
import { Reconnecting, RoomNotice } from '../../_components/room-notice.tsx'
import { browserStorage, loadSession } from '../../_lib/session-store.ts'
import { useRoom } from '../../_lib/use-room.ts'
import styles from '../solo.module.css'
import { SoloQuestion } from './solo-question.tsx'
import { SoloResult } from './solo-result.tsx'
import { SoloReveal } from './solo-reveal.tsx'

const Progress = ({ room, player }: { room: RoomView; player: PlayerView }) => {
  const texts = useTranslations('solo')
  const { phase } = room
  if (!('round' in phase)) return null
  return (
    <p className={`caption ${styles.progress}`}>
      <span>
        {phase.round} / {room.roundCount}
      </span>
      <span>{texts('right', { count: player.right })}</span>
    </p>
  )
}

/** A game of one against the models. */
export const SoloRoom = ({ code }: { code: string }) => {
  const texts = useTranslations('solo')
  const refusals = useTranslations('refusals')
  const { room, player, status, refusal, ended, send } = useRoom(code, 'player')
  if (status === 'refused' || ended)
    return (
      <RoomNotice title={texts('over.title')}>
        <p>{refusal ? refusals(refusal.code) : texts('over.closed')}</p>
        <ButtonLink href="/solo?start=1" variant="primary">
          {texts('over.again')}
        </ButtonLink>
      </RoomNotice>
    )
  if (!room || !player) return <RoomNotice title={texts('start.layingOut')} />
  const { phase } = room
  return (
    <>
      <Reconnecting status={status} />
      <main
        className={styles.screen}
        data-phase={phase.name}
        data-round={'round' in phase ? phase.round : undefined}
      >
        <Progress room={room} player={player} />
        {phase.name === 'question' && (
          <SoloQuestion key={phase.round} phase={phase} player={player} send={send} />
        )}
        {phase.name === 'reveal' && (
          <SoloReveal phase={phase} player={player} last={phase.round === room.roundCount} send={send} />
        )}
        {phase.name === 'podium' && (
          <SoloResult
            room={room}
            phase={phase}
            player={player}
            classKey={loadSession(browserStorage(), code).classKey}
          />
        )}
        {phase.name === 'closed' && <h1 className={`headline ${styles.title}`}>{texts('over.title')}</h1>}
      </main>
    </>
  )
}
