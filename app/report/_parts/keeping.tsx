'use client'

import { useState } from 'react'
import type { ReportRoom } from '../../../contracts/index.ts'
import { deleteRoom } from '../../_lib/room-files.ts'
import { ConfirmButton } from '../../host/[code]/confirm.tsx'
import { Section } from '../../models/_parts/section.tsx'
import { WORDS } from '../words.ts'
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
  const [trouble, setTrouble] = useState<string | null>(null)
  const remove = async () => {
    setTrouble(null)
    const deleted = await deleteRoom(room.roomId, token)
    if (deleted.ok) onDeleted()
    else setTrouble(deleted.error.message)
  }
  return (
    <Section
      id="keeping"
      kicker={WORDS.keeping.kicker}
      title={WORDS.keeping.title(room.deleteAt)}
      lead={WORDS.keeping.lead}
    >
      <div className={`${styles.delete} no-print`}>
        <ConfirmButton
          name={WORDS.keeping.now}
          question={`${room.open ? WORDS.keeping.open : ''}${WORDS.keeping.question}`}
          yes={WORDS.keeping.yes}
          no={WORDS.keeping.no}
          onYes={() => void remove()}
        />
        <p role="alert" className={styles.trouble}>
          {trouble}
        </p>
      </div>
    </Section>
  )
}
