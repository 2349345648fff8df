'use client'

import { useState } from 'react'
import { Button } from '../../_components/button.tsx'
import type { ScreenProps } from './host-phase.tsx'
import { Modal } from './modal.tsx'
import styles from './people.module.css'
import { Seats } from './seats.tsx'

/** Who is in and who has lost the connection, at any time of the game; and the doors. */
export const People = ({ room, host, act }: ScreenProps) => {
  const [open, setOpen] = useState(false)
  const away = host.players.filter(({ connected }) => !connected)
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {away.length === 0 ? `${room.playerCount} in` : `${room.playerCount} in, ${away.length} away`}
      </Button>
      {open && (
        <Modal label="The people" onClose={() => setOpen(false)}>
          <p className={`headline ${styles.title}`}>The people</p>
          {away.length > 0 && <p>Without a connection: {away.map(({ nickname }) => nickname).join(', ')}.</p>}
          <Seats players={host.players} teams={room.options.teams} act={act} />
          <div className={styles.actions}>
            <Button variant="primary" onClick={() => setOpen(false)}>
              Done
            </Button>
            <Button onClick={() => act('room:lock', { locked: !room.locked })}>
              {room.locked ? 'Unlock the room' : 'Lock the room'}
            </Button>
            <Button onClick={() => act('room:late-join', { allowed: !room.lateJoin })}>
              {room.lateJoin ? 'Nobody comes in late' : 'Let people come in late'}
            </Button>
          </div>
        </Modal>
      )}
    </>
  )
}
