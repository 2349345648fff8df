import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { RoomConnection } from '../_lib/room-connection.ts'
import styles from './room-notice.module.css'
import { Wordmark } from './wordmark.tsx'

/** A screen that says one thing and offers the way on. */
export const RoomNotice = ({ title, children }: { title: string; children?: ReactNode }) => (
  <main className={styles.notice}>
    <Wordmark />
    <h1 className={`headline ${styles.title}`}>{title}</h1>
    <div className={styles.text}>{children}</div>
  </main>
)

/** The line is down; what is shown is the last that was known. */
export const Reconnecting = ({ status }: Pick<RoomConnection, 'status'>) => {
  const texts = useTranslations('games')
  const shown = status === 'reconnecting' || status === 'restarting'
  return (
    <output className={styles.line}>
      {shown && <span className={styles.reconnecting}>{texts(status)}</span>}
    </output>
  )
}
