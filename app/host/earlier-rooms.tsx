'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import { browserStorage, type KnownRoom, listRooms } from '../_lib/session-store.ts'
import styles from './settings.module.css'

const SHOWN = 8
const TIME = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })

/** The rooms that this browser hosted, each with its report. */
export const EarlierRooms = () => {
  const [rooms, setRooms] = useState<readonly KnownRoom[]>([])
  // Only a browser has a storage, so the server's page knows of none.
  useEffect(() => {
    setRooms(listRooms(browserStorage()).filter(({ roomId, hostToken }) => roomId && hostToken))
  }, [])
  if (rooms.length === 0) return null
  return (
    <section className={styles.earlier} aria-labelledby="earlier">
      <h2 id="earlier" className="caption">
        Reports of your rooms
      </h2>
      <ul>
        {rooms.slice(0, SHOWN).map(({ roomId, code, savedAt }) => (
          <li key={roomId}>
            <Link href={`/report/${roomId}`}>
              <span className="figure">{code}</span> {TIME.format(savedAt)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
