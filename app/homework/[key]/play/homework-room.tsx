'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { GhostsView, PhaseView, RoomView } from '../../../../contracts/index.ts'
import { ButtonLink } from '../../../_components/button.tsx'
import { LeftBehind } from '../../../_components/left-behind.tsx'
import { Reconnecting, RoomNotice } from '../../../_components/room-notice.tsx'
import { browserStorage, findAttempt, type KnownRoom } from '../../../_lib/session-store.ts'
import { useRoom } from '../../../_lib/use-room.ts'
import { SoloQuestion } from '../../../solo/[code]/solo-question.tsx'
import { SoloReveal } from '../../../solo/[code]/solo-reveal.tsx'
import solo from '../../../solo/solo.module.css'
import styles from '../../homework.module.css'
import { GhostRace } from './ghost-race.tsx'
import { HomeworkResult } from './homework-result.tsx'
import { useGhosts } from './use-ghosts.ts'

/** Pieces revealed, which is what the class may be compared on. */
const revealedIn = (phase: PhaseView | undefined): number => {
  if (phase?.name === 'reveal') return phase.round
  return phase?.name === 'podium' ? phase.rounds.length : 0
}

/** With the place in the class for those who do not scroll down to it. */
const Progress = ({ room, right, place }: { room: RoomView; right: number; place: GhostsView['place'] }) => {
  const texts = useTranslations('homework')
  const { phase } = room
  if (!('round' in phase)) return null
  return (
    <p className={`caption ${solo.progress}`}>
      <span>
        {phase.round} / {room.roundCount}
      </span>
      {place && <span>{texts('result.place', place)}</span>}
      <span>{texts('play.right', { right })}</span>
    </p>
  )
}

const Attempt = ({ homeworkKey, attempt }: { homeworkKey: string; attempt: KnownRoom }) => {
  const texts = useTranslations('homework')
  const { code } = attempt
  const { room, player, status, ended, send } = useRoom(code, 'player')
  const ghosts = useGhosts(homeworkKey, room?.roomId, attempt.playerToken, revealedIn(room?.phase))
  if (status === 'refused' || ended || room?.phase.name === 'closed')
    return (
      <RoomNotice title={texts('play.closed')}>
        <p>{texts('play.closedText')}</p>
        <ButtonLink href={`/homework/${homeworkKey}`} variant="primary">
          {texts('play.back')}
        </ButtonLink>
        <LeftBehind code={code} as="player" />
      </RoomNotice>
    )
  if (!room || !player) return <RoomNotice title={texts('play.laying')} />
  const { phase } = room
  return (
    <>
      <Reconnecting status={status} />
      <main
        className={solo.screen}
        data-phase={phase.name}
        data-round={'round' in phase ? phase.round : undefined}
      >
        <Progress room={room} right={player.right} place={ghosts?.place ?? null} />
        {phase.name === 'question' && (
          <SoloQuestion key={phase.round} phase={phase} player={player} send={send} />
        )}
        {phase.name === 'reveal' && (
          <>
            <SoloReveal phase={phase} player={player} last={phase.round === room.roundCount} send={send} />
            <div className={styles.beside}>{ghosts && <GhostRace view={ghosts} />}</div>
          </>
        )}
        {phase.name === 'podium' && (
          <HomeworkResult room={room} phase={phase} player={player} ghosts={ghosts} />
        )}
      </main>
    </>
  )
}

/** This browser's attempt: the pieces as in a game alone, and under each what the class made of it. */
export const HomeworkRoom = ({ homeworkKey }: { homeworkKey: string }) => {
  const texts = useTranslations('homework')
  const router = useRouter()
  const [attempt, setAttempt] = useState<KnownRoom | null>(null)
  // Only a browser has a storage.
  useEffect(() => {
    const known = findAttempt(browserStorage(), homeworkKey)
    if (known) setAttempt(known)
    else router.replace(`/homework/${homeworkKey}`)
  }, [homeworkKey, router])
  return attempt ? (
    <Attempt homeworkKey={homeworkKey} attempt={attempt} />
  ) : (
    <RoomNotice title={texts('play.laying')} />
  )
}
