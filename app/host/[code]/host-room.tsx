'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { CommandInput, CommandName, ErrorCode, RoomView } from '../../../contracts/index.ts'
import { ButtonLink } from '../../_components/button.tsx'
import { LeftBehind } from '../../_components/left-behind.tsx'
import { Reconnecting, RoomNotice } from '../../_components/room-notice.tsx'
import { useHostToken } from '../../_lib/use-host-token.ts'
import { useRoom } from '../../_lib/use-room.ts'
import { useWakeLock } from '../../_lib/use-wake-lock.ts'
import { HostPhase } from './host-phase.tsx'
import { Refusal } from './refusal.ts'
import styles from './room.module.css'
import { usePresenterKeys } from './use-presenter-keys.ts'
import { useSound } from './use-sound.ts'

/** Sends a host's command; a refusal is shown on the screen. */
export type Act = <N extends CommandName>(name: N, payload: CommandInput<N>) => Promise<void>

/** Of one round's phase all views are one screen, however often people or answers come in. */
const screenOf = ({ phase }: RoomView): string =>
  'round' in phase ? `${phase.name} ${phase.round}` : phase.name

const HostScreen = ({ code }: { code: string }) => {
  const texts = useTranslations('host')
  const refusals = useTranslations('refusals')
  const { status, refusal, ended, room, host, count, offsetMs, send } = useRoom(code, 'host')
  const [trouble, setTrouble] = useState<{ screen: string; code: ErrorCode } | null>(null)
  const sound = useSound(room, offsetMs)
  usePresenterKeys(sound.toggle)
  useWakeLock()

  if (ended || room?.phase.name === 'closed' || refusal?.code === 'room-closed')
    return (
      <RoomNotice title={texts('notice.closed')}>
        <ButtonLink href="/host" variant="primary">
          {texts('notice.another')}
        </ButtonLink>
        <LeftBehind code={code} as="host" />
      </RoomNotice>
    )
  if (refusal?.code === 'room-not-found')
    return (
      <RoomNotice title={texts('notice.unknown')}>
        <p>{refusals(refusal.code)}</p>
        <ButtonLink href="/host" variant="primary">
          {texts('notice.new')}
        </ButtonLink>
        <LeftBehind code={code} as="host" />
      </RoomNotice>
    )
  if (status === 'refused')
    return (
      <RoomNotice title={texts('notice.taken')}>
        <p>{texts('notice.takenText')}</p>
        <ButtonLink href={`/join/${code}`} variant="primary">
          {texts('notice.join')}
        </ButtonLink>
        <ButtonLink href="/host">{texts('notice.own')}</ButtonLink>
        {/* Of an earlier room with this code. */}
        <LeftBehind code={code} as="host" />
      </RoomNotice>
    )
  if (!room || !host)
    return (
      <RoomNotice title={texts('notice.opening')}>{refusal && <p>{refusals(refusal.code)}</p>}</RoomNotice>
    )

  const act: Act = async (name, payload) => {
    setTrouble(null)
    const done = await send(name, payload)
    // A double press names a round that is over; what it wanted has happened.
    if (!done.ok && done.error.code !== 'wrong-round')
      setTrouble({ screen: screenOf(room), code: done.error.code })
  }
  // Once the game has moved on, what was refused no longer matters; that somebody comes in meanwhile does not count.
  const refused = trouble?.screen === screenOf(room) ? refusals(trouble.code) : null
  return (
    <Refusal value={refused}>
      <Reconnecting status={status} />
      <HostPhase
        room={room}
        host={host}
        count={count}
        offsetMs={offsetMs}
        act={act}
        send={send}
        sound={sound}
      />
      <output className={styles.trouble}>{refused && <span>{refused}</span>}</output>
    </Refusal>
  )
}

/** The projector: dark whatever the desk prefers. */
export const HostRoom = ({ code }: { code: string }) => {
  const texts = useTranslations('host')
  const ready = useHostToken(code)
  return (
    <div data-theme="dark" className={styles.room}>
      {ready ? <HostScreen code={code} /> : <RoomNotice title={texts('notice.opening')} />}
    </div>
  )
}
