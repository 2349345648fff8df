import { useTranslations } from 'use-intl'
import { ButtonLink } from '../_components/button.tsx'
import { LeftBehind } from '../_components/left-behind.tsx'
import { Reconnecting, RoomNotice } from '../_components/room-notice.tsx'
import { useRoom } from '../_lib/use-room.ts'
import { useWakeLock } from '../_lib/use-wake-lock.ts'
import { PlayerPhase } from './player-phase.tsx'

/** A student's phone: whatever phase the room is in, or why it is in none. */
export const PlayRoom = ({ code }: { code: string }) => {
  const texts = useTranslations('play')
  const refusals = useTranslations('refusals')
  const connection = useRoom(code, 'player')
  useWakeLock()
  const { ended, status, refusal, room, player } = connection
  if (ended === 'kicked' || refusal?.code === 'banned')
    return (
      <RoomNotice title={texts('removed.title')}>
        <p>{texts('removed.text')}</p>
        <ButtonLink href="/solo">{texts('alone')}</ButtonLink>
      </RoomNotice>
    )
  if (ended === 'closed' || room?.phase.name === 'closed' || refusal?.code === 'room-closed')
    return (
      <RoomNotice title={texts('closed.title')}>
        <p>{texts('closed.text')}</p>
        <LeftBehind code={code} as="player" />
        <ButtonLink href="/solo">{texts('alone')}</ButtonLink>
      </RoomNotice>
    )
  if (status === 'refused')
    return (
      <RoomNotice title={texts('refused.title')}>
        <p>{refusal && refusals(refusal.code)}</p>
        <ButtonLink href={`/join/${code}`} variant="primary">
          {texts('refused.join', { code })}
        </ButtonLink>
        <LeftBehind code={code} as="player" />
      </RoomNotice>
    )
  if (!room || !player)
    return <RoomNotice title={texts('finding')}>{refusal && <p>{refusals(refusal.code)}</p>}</RoomNotice>
  return (
    <>
      <Reconnecting status={status} />
      <PlayerPhase connection={connection} room={room} player={player} />
    </>
  )
}
