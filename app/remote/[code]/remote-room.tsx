'use client'

import { useState } from 'react'
import type { HostView, RoomView } from '../../../contracts/index.ts'
import { Button, ButtonLink } from '../../_components/button.tsx'
import { Reconnecting, RoomNotice } from '../../_components/room-notice.tsx'
import { TimeBar } from '../../_components/time-bar.tsx'
import { scriptLine } from '../../_lib/lesson.ts'
import { mainAction } from '../../_lib/main-action.ts'
import { MODE_LABELS } from '../../_lib/modes.ts'
import { useHostToken } from '../../_lib/use-host-token.ts'
import { type SendCommand, useRoom } from '../../_lib/use-room.ts'
import { useWakeLock } from '../../_lib/use-wake-lock.ts'
import { WhyButton } from '../../host/[code]/why-button.tsx'
import styles from './remote.module.css'

interface Props {
  room: RoomView
  host: HostView
  offsetMs: number
  send: SendCommand
}

const Controls = ({ room, host, offsetMs, send }: Props) => {
  const [trouble, setTrouble] = useState<string | null>(null)
  const { phase, progress } = room
  const action = mainAction(room)
  const run: SendCommand = async (name, payload) => {
    const done = await send(name, payload)
    setTrouble(done.ok || done.error.code === 'wrong-round' ? null : done.error.message)
    return done
  }
  const mode = progress === null ? room.parts[0]?.mode : room.parts[progress.partIndex]?.mode
  const answered = host.players.filter((player) => player.answered).length
  const away = host.players.filter((player) => !player.connected)
  return (
    <main className={styles.remote} data-phase={phase.name}>
      <header className={styles.head}>
        <span className="figure">{room.code}</span>
        <span>{room.playerCount} in</span>
        <span className="figure">
          {progress === null
            ? ''
            : progress.practice
              ? 'Practice'
              : `${progress.counted} / ${room.roundCount}`}
        </span>
      </header>
      <h1 className={`headline ${styles.title}`}>
        {room.pause ? 'Paused' : mode ? MODE_LABELS[mode].name : ''}
      </h1>
      {phase.name === 'question' && phase.deadlineAt !== null && !room.pause && (
        <TimeBar openedAt={phase.openedAt} deadlineAt={phase.deadlineAt} offsetMs={offsetMs} />
      )}
      {phase.name === 'question' && (
        <p className={styles.line}>
          <span className="figure">
            {answered} / {host.players.length}
          </span>{' '}
          answered
        </p>
      )}
      {phase.name === 'reveal' && <p className={styles.script}>{scriptLine(room)}</p>}
      {away.length > 0 && (
        <p className={styles.line}>No connection: {away.map(({ nickname }) => nickname).join(', ')}</p>
      )}
      <p role="alert" className={styles.trouble}>
        {trouble}
      </p>
      <div className={styles.buttons}>
        {phase.name === 'question' && !room.pause && (
          <Button onClick={() => run('time:extend', { round: phase.round, seconds: 15 })}>15 s more</Button>
        )}
        {phase.name === 'discussion' && !room.pause && (
          <Button onClick={() => run('time:extend', { round: phase.round, seconds: 30 })}>30 s more</Button>
        )}
        {!room.pause && <WhyButton room={room} host={host} send={run} />}
        {progress !== null && !room.pause && <Button onClick={() => run('room:pause', {})}>Pause</Button>}
        <Button onClick={() => run('room:lock', { locked: !room.locked })}>
          {room.locked ? 'Unlock' : 'Lock'}
        </Button>
        {action && (
          <Button
            variant="primary"
            className={styles.main}
            disabled={phase.name === 'lobby' && room.playerCount === 0}
            onClick={() => action.run(run)}
          >
            {action.name}
          </Button>
        )}
      </div>
    </main>
  )
}

const Remote = ({ code }: { code: string }) => {
  const { status, refusal, ended, room, host, offsetMs, send } = useRoom(code, 'host')
  useWakeLock()
  if (ended || room?.phase.name === 'closed')
    return (
      <RoomNotice title="This room is closed">
        <ButtonLink href="/host">Host another</ButtonLink>
      </RoomNotice>
    )
  if (status === 'refused')
    return (
      <RoomNotice title="Not a remote of this room">
        <p>
          {refusal?.code === 'room-not-found' ? refusal.message : 'Scan the code from “Second screen” again.'}
        </p>
      </RoomNotice>
    )
  if (!room || !host) return <RoomNotice title="Finding the room" />
  return (
    <>
      <Reconnecting shown={status === 'reconnecting'} />
      <Controls room={room} host={host} offsetMs={offsetMs} send={send} />
    </>
  )
}

/** The host's phone: one large button for whatever comes next, and what to say. */
export const RemoteRoom = ({ code }: { code: string }) => {
  const ready = useHostToken(code)
  return ready ? <Remote code={code} /> : <RoomNotice title="Finding the room" />
}
