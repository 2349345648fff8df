'use client'

import { ButtonLink } from '../../_components/button.tsx'
import { LeftBehind } from '../../_components/left-behind.tsx'
import { Reconnecting, RoomNotice } from '../../_components/room-notice.tsx'
import { useRoom } from '../../_lib/use-room.ts'
import { useWakeLock } from '../../_lib/use-wake-lock.ts'
import { PlayerPhase } from './player-phase.tsx'

/** A student's phone: whatever phase the room is in, or why it is in none. */
export const PlayRoom = ({ code }: { code: string }) => {
  const connection = useRoom(code, 'player')
  useWakeLock()
  const { ended, status, refusal, room, player } = connection
  if (ended === 'kicked' || refusal?.code === 'banned')
    return (
      <RoomNotice title="You were removed">
        <p>The host removed you from this room. The models are still up for a game of your own.</p>
        <ButtonLink href="/solo">Play alone</ButtonLink>
      </RoomNotice>
    )
  if (ended === 'closed' || room?.phase.name === 'closed' || refusal?.code === 'room-closed')
    return (
      <RoomNotice title="The room is closed">
        <p>The host has closed it. Thank you for playing.</p>
        <LeftBehind code={code} as="player" />
        <ButtonLink href="/solo">Play alone</ButtonLink>
      </RoomNotice>
    )
  if (status === 'refused')
    return (
      <RoomNotice title="Not in this room">
        <p>{refusal?.message}</p>
        <ButtonLink href={`/join/${code}`} variant="primary">
          Join room {code}
        </ButtonLink>
        <LeftBehind code={code} as="player" />
      </RoomNotice>
    )
  if (!room || !player) return <RoomNotice title="Finding your seat" />
  return (
    <>
      <Reconnecting shown={status === 'reconnecting'} />
      <PlayerPhase connection={connection} room={room} player={player} />
    </>
  )
}
