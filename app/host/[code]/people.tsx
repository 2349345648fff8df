'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../_components/button.tsx'
import type { ScreenProps } from './host-phase.tsx'
import { Invite } from './invite.tsx'
import { Modal } from './modal.tsx'
import styles from './people.module.css'
import { Seats } from './seats.tsx'

/** Who is in and who has lost the connection, at any time of the game; the doors, and a screen more for hosts. */
export const People = ({ room, host, act, send }: Pick<ScreenProps, 'room' | 'host' | 'act' | 'send'>) => {
  const texts = useTranslations('host')
  const [open, setOpen] = useState(false)
  const away = host.players.filter(({ connected }) => !connected)
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {away.length === 0
          ? texts('in', { count: room.playerCount })
          : texts('inAway', { count: room.playerCount, away: away.length })}
      </Button>
      {open && (
        <Modal label={texts('people.title')} onClose={() => setOpen(false)}>
          <p className={`headline ${styles.title}`}>{texts('people.title')}</p>
          {away.length > 0 && (
            <p>{texts('people.away', { names: away.map(({ nickname }) => nickname).join(', ') })}</p>
          )}
          <Seats players={host.players} teams={room.options.teams} act={act} />
          <div className={styles.actions}>
            <Button variant="primary" onClick={() => setOpen(false)}>
              {texts('done')}
            </Button>
            <Button onClick={() => act('room:lock', { locked: !room.locked })}>
              {texts(room.locked ? 'people.unlock' : 'people.lock')}
            </Button>
            <Button onClick={() => act('room:late-join', { allowed: !room.lateJoin })}>
              {texts(room.lateJoin ? 'people.noLate' : 'people.late')}
            </Button>
            <Invite room={room} joinUrl={host.joinUrl} send={send} />
          </div>
        </Modal>
      )}
    </>
  )
}
