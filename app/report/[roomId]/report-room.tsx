'use client'

import '../print.css'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Report } from '../../../contracts/index.ts'
import { ButtonLink } from '../../_components/button.tsx'
import { RoomNotice } from '../../_components/room-notice.tsx'
import { browserStorage, forgetSession } from '../../_lib/session-store.ts'
import { useRoomFile } from '../../_lib/use-room-file.ts'
import { NoReport } from '../_parts/no-report.tsx'
import { ReportSheet } from './report-sheet.tsx'

/** The teacher's report, for the browser that hosted the room; or why there is none. */
export const ReportRoom = ({ roomId }: { roomId: string }) => {
  const texts = useTranslations('report')
  const [game, setGame] = useState<number | null>(null)
  const [deleted, setDeleted] = useState(false)
  const file = useRoomFile<Report>(roomId, 'host', game === null ? 'report' : `report?game=${game}`)
  const another = (
    <ButtonLink href="/host" variant="primary">
      {texts('unknown.host')}
    </ButtonLink>
  )
  if (deleted)
    return (
      <RoomNotice title={texts('gone.deleted')}>
        <p>{texts('gone.deletedText')}</p>
        {another}
      </RoomNotice>
    )
  if (file.status !== 'ready')
    return (
      <NoReport
        file={file}
        loading={texts('loading')}
        unknown={{ title: texts('unknown.title'), text: texts('unknown.text') }}
        way={another}
      />
    )
  return (
    <ReportSheet
      report={file.content}
      token={file.token}
      onChooseGame={setGame}
      onDeleted={() => {
        forgetSession(browserStorage(), file.code)
        setDeleted(true)
      }}
    />
  )
}
