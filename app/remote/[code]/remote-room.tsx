'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ErrorCode, HostView, RoomView } from '../../../contracts/index.ts'
import { Button, ButtonLink } from '../../_components/button.tsx'
import { LanguageSwitch } from '../../_components/language-switch.tsx'
import { CommonMistake, SPEAKS_OF_MODELS } from '../../_components/mistake-sentence.tsx'
import { Reconnecting, RoomNotice } from '../../_components/room-notice.tsx'
import { TimeBar } from '../../_components/time-bar.tsx'
import { describeParts } from '../../_lib/describe-parts.ts'
import { scriptLine } from '../../_lib/lesson.ts'
import { mainAction } from '../../_lib/main-action.ts'
import { useHostToken } from '../../_lib/use-host-token.ts'
import { type SendCommand, useRoom } from '../../_lib/use-room.ts'
import { useSettled } from '../../_lib/use-settled.ts'
import { useWakeLock } from '../../_lib/use-wake-lock.ts'
import { useWords } from '../../_lib/use-words.ts'
import { ConfirmButton } from '../../host/[code]/confirm.tsx'
import type { Act } from '../../host/[code]/host-room.tsx'
import { People } from '../../host/[code]/people.tsx'
import { Refusal } from '../../host/[code]/refusal.ts'
import { WhyButton } from '../../host/[code]/why-button.tsx'
import styles from './remote.module.css'

interface Props {
  room: RoomView
  host: HostView
  offsetMs: number
  send: SendCommand
}

const Controls = ({ room, host, offsetMs, send }: Props) => {
  const texts = useTranslations('remote')
  const games = useTranslations('games')
  const refusals = useTranslations('refusals')
  const words = useWords()
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const { phase, progress } = room
  const action = mainAction(room)
  const run: SendCommand = async (name, payload) => {
    const done = await send(name, payload)
    setTrouble(done.ok || done.error.code === 'wrong-round' ? null : done.error.code)
    return done
  }
  const act: Act = async (name, payload) => void (await run(name, payload))
  const settled = useSettled(`${phase.name} ${'round' in phase ? phase.round : 0}`)
  const { mode } = room.parts[progress?.partIndex ?? 0]!
  const lesson = room.parts.length > 1
  const title = room.pause
    ? texts('paused')
    : lesson && progress === null
      ? describeParts(games, words, room.parts)
      : games(`modes.${mode}.name`)
  // As the projector counts: nobody is waited for who is not there.
  const present = host.players.filter(({ connected }) => connected)
  const answered = present.filter((player) => player.answered).length
  const line = scriptLine(room)
  const away = host.players.filter((player) => !player.connected)
  return (
    <Refusal value={trouble && refusals(trouble)}>
      <main className={styles.remote} data-phase={phase.name}>
        <header className={styles.head}>
          <span className="figure">{room.code}</span>
          <People room={room} host={host} act={act} send={send} />
          <span className="figure">
            {progress === null
              ? ''
              : progress.practice
                ? texts('practice')
                : `${progress.counted} / ${room.roundCount}`}
          </span>
        </header>
        <h1 className={`headline ${styles.title}`}>{title}</h1>
        {phase.name === 'question' && phase.deadlineAt !== null && !room.pause && (
          <TimeBar openedAt={phase.openedAt} deadlineAt={phase.deadlineAt} offsetMs={offsetMs} />
        )}
        {phase.name === 'question' && (
          <p className={styles.line}>
            {texts.rich('answered', {
              figure: (counts) => <span className="figure">{counts}</span>,
              answered,
              asked: present.length,
            })}
          </p>
        )}
        {phase.name === 'reveal' && (line || SPEAKS_OF_MODELS[mode]) && (
          <p className={styles.script}>{line ? texts(line) : <CommonMistake phase={phase} />}</p>
        )}
        {lesson && phase.name !== 'question' && phase.name !== 'reveal' && (
          <ol className={styles.parts}>
            {room.parts.map((part, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
              <li key={i} aria-current={i === progress?.partIndex ? 'step' : undefined}>
                <strong>{games(`modes.${part.mode}.name`)}</strong>
                <span>{describeParts(games, words, [part])}</span>
              </li>
            ))}
          </ol>
        )}
        {away.length > 0 && (
          <p className={styles.line}>
            {texts('away', { names: away.map(({ nickname }) => nickname).join(', ') })}
          </p>
        )}
        {(room.pause || phase.name === 'lobby') && (
          <p className="caption">
            <LanguageSwitch />
          </p>
        )}
        <p role="alert" className={styles.trouble}>
          {trouble && refusals(trouble)}
        </p>
        <div className={styles.buttons}>
          {phase.name === 'question' && phase.deadlineAt !== null && !room.pause && (
            <Button onClick={() => run('time:extend', { round: phase.round, seconds: 15 })}>
              {texts('moreTime', { seconds: 15 })}
            </Button>
          )}
          {phase.name === 'discussion' && !room.pause && (
            <Button onClick={() => run('time:extend', { round: phase.round, seconds: 30 })}>
              {texts('moreTime', { seconds: 30 })}
            </Button>
          )}
          {progress !== null && !room.pause && (
            <Button onClick={() => run('room:pause', {})}>{texts('pause')}</Button>
          )}
          {!room.pause && <WhyButton room={room} host={host} send={run} />}
          {phase.name === 'podium' && (
            <ConfirmButton
              name={games('actions.rematch')}
              question={texts('rematch.question')}
              yes={texts('rematch.yes')}
              no={texts('rematch.no')}
              onYes={() => run('game:rematch', {})}
            />
          )}
          {action && (
            <Button
              variant="primary"
              className={styles.main}
              disabled={phase.name === 'lobby' && room.playerCount === 0}
              data-fresh={!settled}
              onClick={() => action.run(run)}
            >
              {games(`actions.${action.name}`)}
            </Button>
          )}
        </div>
      </main>
    </Refusal>
  )
}

const Remote = ({ code }: { code: string }) => {
  const texts = useTranslations('remote')
  const refusals = useTranslations('refusals')
  const { status, refusal, ended, room, host, offsetMs, send } = useRoom(code, 'host')
  useWakeLock()
  if (ended || room?.phase.name === 'closed')
    return (
      <RoomNotice title={texts('closed')}>
        <ButtonLink href="/host">{texts('another')}</ButtonLink>
      </RoomNotice>
    )
  if (status === 'refused')
    return (
      <RoomNotice title={texts('refused')}>
        <p>{refusal?.code === 'room-not-found' ? refusals(refusal.code) : texts('scanAgain')}</p>
      </RoomNotice>
    )
  if (!room || !host)
    return <RoomNotice title={texts('finding')}>{refusal && <p>{refusals(refusal.code)}</p>}</RoomNotice>
  return (
    <>
      <Reconnecting status={status} />
      <Controls room={room} host={host} offsetMs={offsetMs} send={send} />
    </>
  )
}

/** The host's phone: one large button for whatever comes next, and what to say. */
export const RemoteRoom = ({ code }: { code: string }) => {
  const texts = useTranslations('remote')
  const ready = useHostToken(code)
  return ready ? <Remote code={code} /> : <RoomNotice title={texts('finding')} />
}
