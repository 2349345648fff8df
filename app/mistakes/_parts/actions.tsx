'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button, ButtonLink } from '../../_components/button.tsx'
import type { Picks } from '../_lib/picks.ts'
import styles from './actions.module.css'

interface Props {
  total: number
  /** Null while it is not known what would be played. */
  picks: Picks | null
  /** What the view is called. */
  name: string
  /** The view as a file; null before the data are here. */
  csv: (() => string) | null
}

const COPIED_FOR_MS = 4_000

const save = (csv: string, name: string): void => {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

const deckLink = (path: string, items: readonly number[], name: string): string =>
  `${path}?items=${items.join()}&name=${encodeURIComponent(name)}`

/** Copies where the browser lets it; elsewhere, as on plain http, the address is shown to be copied by hand. */
const useCopy = () => {
  const [copied, setCopied] = useState<'no' | 'yes' | 'by hand'>('no')
  useEffect(() => {
    if (copied !== 'yes') return
    const wait = setTimeout(() => setCopied('no'), COPIED_FOR_MS)
    return () => clearTimeout(wait)
  }, [copied])
  const copy = () =>
    (navigator.clipboard?.writeText(window.location.href) ?? Promise.reject()).then(
      () => setCopied('yes'),
      () => setCopied('by hand'),
    )
  return { copied, copy }
}

/** What can be done with a view: play it, pass it on, take it home. */
export const Actions = ({ total, picks, name, csv }: Props) => {
  const texts = useTranslations('mistakes')
  const { copied, copy } = useCopy()
  const play = useRef<HTMLDetailsElement>(null)
  // Another view is another game: what was opened for the last one is closed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes by the view.
  useEffect(() => {
    if (play.current) play.current.open = false
  }, [picks?.room.join()])
  return (
    <div className={styles.bar}>
      {picks && total > 0 && (
        <details ref={play} className={styles.play}>
          <summary className={styles.primary}>{texts('actions.play', { count: total })}</summary>
          <div className={styles.ways}>
            <ButtonLink href={deckLink('/host', picks.room, name)}>{texts('actions.room')}</ButtonLink>
            <ButtonLink href={deckLink('/solo', picks.solo, name)}>{texts('actions.solo')}</ButtonLink>
            <p>
              {texts('actions.drawn', { count: total, room: picks.room.length, solo: picks.solo.length })}
            </p>
          </div>
        </details>
      )}
      <Button onClick={copy} className={styles.small}>
        {texts(copied === 'yes' ? 'actions.copied' : 'actions.copy')}
      </Button>
      <Button
        onClick={() => csv && save(csv(), 'catwalk-mistakes.csv')}
        disabled={!csv || total === 0}
        className={styles.small}
      >
        {texts('actions.csv')}
      </Button>
      <p aria-live="polite" className={styles.status}>
        {copied === 'by hand' && (
          <input
            readOnly
            className={styles.address}
            aria-label={texts('actions.address')}
            value={window.location.href}
            onFocus={({ target }) => target.select()}
          />
        )}
        {copied === 'yes' && <span className="visually-hidden">{texts('actions.copied')}</span>}
      </p>
    </div>
  )
}
