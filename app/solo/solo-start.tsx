'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeckName } from '../../contracts/index.ts'
import { Button } from '../_components/button.tsx'
import { DECK_LABELS } from '../_lib/decks.ts'
import { browserStorage, saveSession } from '../_lib/session-store.ts'
import { sendOnce } from '../_lib/socket.ts'
import styles from './solo.module.css'

interface Props {
  at: 'once' | 'press'
  seed: string | null
  deck: DeckName
  choiceCount: 4 | 10
}

export const SoloStart = ({ at, seed, deck: firstDeck, choiceCount: firstCount }: Props) => {
  const router = useRouter()
  const [deck, setDeck] = useState(firstDeck)
  const [choiceCount, setChoiceCount] = useState(firstCount)
  const [busy, setBusy] = useState(at === 'once')
  const [trouble, setTrouble] = useState<string | null>(null)
  const started = useRef(false)

  const play = useCallback(async () => {
    setBusy(true)
    setTrouble(null)
    const opened = await sendOnce('solo:create', { deck, choiceCount, ...(seed && { seed }) })
    if (!opened.ok) {
      setTrouble(opened.error.message)
      setBusy(false)
      return
    }
    const { code, playerToken } = opened.value
    saveSession(browserStorage(), code, { playerToken }, Date.now())
    router.replace(`/solo/${code}`)
  }, [deck, choiceCount, seed, router])

  useEffect(() => {
    if (at !== 'once' || started.current) return
    started.current = true
    void play()
  }, [at, play])

  return (
    <div className={styles.settings}>
      {seed ? (
        <p className={styles.lead}>
          The ten pieces of seed <span className="figure">{seed}</span>, the same for everybody who has this
          link.
        </p>
      ) : (
        <>
          <fieldset className={styles.options}>
            <legend className="caption">Pieces</legend>
            {Object.entries(DECK_LABELS).map(([id, { name }]) => (
              <label key={id} className={styles.option}>
                <input
                  type="radio"
                  name="deck"
                  className="visually-hidden"
                  checked={deck === id}
                  onChange={() => setDeck(id as DeckName)}
                />
                <span>{name}</span>
              </label>
            ))}
          </fieldset>
          <fieldset className={styles.options}>
            <legend className="caption">Labels</legend>
            {([10, 4] as const).map((count) => (
              <label key={count} className={styles.option}>
                <input
                  type="radio"
                  name="labels"
                  className="visually-hidden"
                  checked={choiceCount === count}
                  onChange={() => setChoiceCount(count)}
                />
                <span>{count === 10 ? 'All ten' : 'Four'}</span>
              </label>
            ))}
          </fieldset>
        </>
      )}
      <Button variant="primary" className={styles.go} onClick={play} disabled={busy}>
        {busy ? 'Laying out the pieces' : 'Play'}
      </Button>
      <p role="alert" className={styles.trouble}>
        {trouble}
      </p>
    </div>
  )
}
