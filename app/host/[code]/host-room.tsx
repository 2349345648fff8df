'use client'

import { useState } from 'react'
import type { CommandInput, CommandName } from '../../../contracts/index.ts'
import { ButtonLink } from '../../_components/button.tsx'
import { LeftBehind } from '../../_components/left-behind.tsx'
import { Reconnecting, RoomNotice } from '../../_components/room-notice.tsx'
import { useHostToken } from '../../_lib/use-host-token.ts'
import { useRoom } from '../../_lib/use-room.ts'
import { useWakeLock } from '../../_lib/use-wake-lock.ts'
import { HostPhase } from './host-phase.tsx'
import styles from './room.module.css'
import { usePresenterKeys } from './use-presenter-keys.ts'
import { useSound } from './use-sound.ts'

/** Sends a host's command; a refusal is shown on the screen. */
export type Act = <N extends CommandName>(name: N, payload: CommandInput<N>) => Promise<void>

const HostScreen = ({ code }: { code: string }) => {
  const { status, refusal, ended, room, host, count, offsetMs, send } = useRoom(code, 'host')
  const [trouble, setTrouble] = useState<{ version: number; message: string } | null>(null)
  const sound = useSound(room, offsetMs)
  usePresenterKeys(sound.toggle)
  useWakeLock()

  if (ended || room?.phase.name === 'closed' || refusal?.code === 'room-closed')
    return (
      <RoomNotice title="This room is closed">
        <ButtonLink href="/host" variant="primary">
          Host another
        </ButtonLink>
        <LeftBehind code={code} as="host" />
      </RoomNotice>
    )
  if (refusal?.code === 'room-not-found')
    return (
      <RoomNotice title="There is no such room">
        <p>{refusal.message}</p>
        <ButtonLink href="/host" variant="primary">
          Host a new one
        </ButtonLink>
        <LeftBehind code={code} as="host" />
      </RoomNotice>
    )
  if (status === 'refused')
    return (
      <RoomNotice title="Another browser has this room">
        <p>This browser is not the host of this room. Only the one that opened it is.</p>
        <ButtonLink href={`/join/${code}`} variant="primary">
          Join as a player
        </ButtonLink>
        <ButtonLink href="/host">Host a room of your own</ButtonLink>
      </RoomNotice>
    )
  if (!room || !host) return <RoomNotice title="Opening the room" />

  const act: Act = async (name, payload) => {
    setTrouble(null)
    const done = await send(name, payload)
    // A double press names a round that is over; what it wanted has happened.
    if (!done.ok && done.error.code !== 'wrong-round')
      setTrouble({ version: room.version, message: done.error.message })
  }
  return (
    <>
      <Reconnecting shown={status === 'reconnecting'} />
      <HostPhase
        room={room}
        host={host}
        count={count}
        offsetMs={offsetMs}
        act={act}
        send={send}
        sound={sound}
      />
      <output className={styles.trouble}>
        {/* Once the room has moved on, what was refused no longer matters. */}
        {trouble?.version === room.version && <span>{trouble.message}</span>}
      </output>
    </>
  )
}

/** The projector: dark whatever the desk prefers. */
export const HostRoom = ({ code }: { code: string }) => {
  const ready = useHostToken(code)
  return (
    <div data-theme="dark" className={styles.room}>
      {ready ? <HostScreen code={code} /> : <RoomNotice title="Opening the room" />}
    </div>
  )
}
