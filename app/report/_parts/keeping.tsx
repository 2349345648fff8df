'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ErrorCode, ReportRoom } from '../../../contracts/index.ts'
import { deleteRoom } from '../../_lib/room-files.ts'
import { useWords } from '../../_lib/use-words.ts'
import { ConfirmButton } from '../../host/[code]/confirm.tsx'
import { Section } from '../../models/_parts/section.tsx'
import styles from './report.module.css'

/** Until when all this is kept, and how to be rid of it now. */
export const Keeping = ({
  room,
  token,
  onDeleted,
}: {
  room: ReportRoom
  token: string
  onDeleted: () => void
}) => {
  const texts = useTranslations('report')
  const refusals = useTranslations('refusals')
  const words = useWords()
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const remove = async () => {
    setTrouble(null)
    const deleted = await deleteRoom(room.roomId, token)
    if (deleted.ok) onDeleted()
    else setTrouble(deleted.error.code)
  }
  return (
    <Section
      id="keeping"
      kicker={texts('keeping.kicker')}
      title={texts('keeping.title', { day: words.day(room.deleteAt) })}
      lead={texts('keeping.lead')}
    >
      <div className={`${styles.delete} no-print`}>
        <ConfirmButton
          name={texts('keeping.now')}
          question={texts(room.open ? 'keeping.questionOpen' : 'keeping.question')}
          yes={texts('keeping.yes')}
          no={texts('keeping.no')}
          onYes={() => void remove()}
        />
        <p role="alert" className={styles.trouble}>
          {trouble && refusals(trouble)}
        </p>
      </div>
    </Section>
  )
}
