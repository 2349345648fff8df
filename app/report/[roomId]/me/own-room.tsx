'use client'

import '../../print.css'
import type { PlayerReport } from '../../../../contracts/index.ts'
import { ButtonLink } from '../../../_components/button.tsx'
import { useRoomFile } from '../../../_lib/use-room-file.ts'
import { NoReport } from '../../_parts/no-report.tsx'
import { WORDS } from '../../words.ts'
import { OwnSheet } from './own-sheet.tsx'

/** A player's own page, for the browser that played; or why there is none. */
export const OwnRoom = ({ roomId }: { roomId: string }) => {
  const file = useRoomFile<PlayerReport>(roomId, 'player', 'me')
  if (file.status === 'ready') return <OwnSheet report={file.content} />
  return (
    <NoReport
      file={file}
      loading={WORDS.loadingOwn}
      unknown={{ title: WORDS.unknown.ownTitle, text: WORDS.unknown.ownText }}
      way={<ButtonLink href="/solo">{WORDS.unknown.solo}</ButtonLink>}
    />
  )
}
