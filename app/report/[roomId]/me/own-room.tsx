'use client'

import '../../print.css'
import type { PlayerReport } from '../../../../contracts/index.ts'
import { Button, ButtonLink } from '../../../_components/button.tsx'
import { RoomNotice } from '../../../_components/room-notice.tsx'
import { useRoomFile } from '../../../_lib/use-room-file.ts'
import { WORDS } from '../../words.ts'
import { OwnSheet } from './own-sheet.tsx'

/** A player's own page, for the browser that played; or why there is none. */
export const OwnRoom = ({ roomId }: { roomId: string }) => {
  const file = useRoomFile<PlayerReport>(roomId, 'player', 'me')
  const solo = <ButtonLink href="/solo">{WORDS.unknown.solo}</ButtonLink>
  switch (file.status) {
    case 'loading':
      return <RoomNotice title={WORDS.loadingOwn} />
    case 'unknown':
      return (
        <RoomNotice title={WORDS.unknown.ownTitle}>
          <p>{WORDS.unknown.ownText}</p>
          {solo}
        </RoomNotice>
      )
    case 'refused':
      return file.refusal.code === 'room-not-found' ? (
        <RoomNotice title={WORDS.gone.title}>
          <p>{WORDS.gone.text}</p>
          {solo}
        </RoomNotice>
      ) : (
        <RoomNotice title={WORDS.trouble.title}>
          <p>{file.refusal.message}</p>
          {file.refusal.retryable && <Button onClick={file.retry}>{WORDS.trouble.again}</Button>}
        </RoomNotice>
      )
    case 'ready':
      return <OwnSheet report={file.content} />
  }
}
