'use client'

import '../../print.css'
import { useTranslations } from 'use-intl'
import type { PlayerReport } from '../../../../contracts/index.ts'
import { ButtonLink } from '../../../_components/button.tsx'
import { useRoomFile } from '../../../_lib/use-room-file.ts'
import { NoReport } from '../../_parts/no-report.tsx'
import { OwnSheet } from './own-sheet.tsx'

/** A player's own page, for the browser that played; or why there is none. */
export const OwnRoom = ({ roomId }: { roomId: string }) => {
  const texts = useTranslations('report')
  const file = useRoomFile<PlayerReport>(roomId, 'player', 'me')
  if (file.status === 'ready') return <OwnSheet report={file.content} />
  return (
    <NoReport
      file={file}
      loading={texts('loadingOwn')}
      unknown={{ title: texts('unknown.ownTitle'), text: texts('unknown.ownText') }}
      way={<ButtonLink href="/solo">{texts('unknown.solo')}</ButtonLink>}
    />
  )
}
