'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { browserStorage, type KnownRoom, listRooms } from '../_lib/session-store.ts'
import { useWords } from '../_lib/use-words.ts'
import styles from './settings.module.css'

const SHOWN = 8

/** The rooms that this browser hosted, each with its report. */
export const EarlierRooms = () => {
  const texts = useTranslations('host')
  const words = useWords()
  const [rooms, setRooms] = useState<readonly KnownRoom[]>([])
  // Only a browser has a storage, so the server's page knows of none.
  useEffect(() => {
    setRooms(listRooms(browserStorage()).filter(({ roomId, hostToken }) => roomId && hostToken))
  }, [])
  if (rooms.length === 0) return null
  return (
    <section className={styles.earlier} aria-labelledby="earlier">
      <h2 id="earlier" className="caption">
        {texts('settings.earlier')}
      </h2>
      <ul>
        {rooms.slice(0, SHOWN).map(({ roomId, code, savedAt }) => (
          <li key={roomId}>
            <Link href={`/report/${roomId}`}>
              <span className="figure">{code}</span> {words.time(savedAt)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
