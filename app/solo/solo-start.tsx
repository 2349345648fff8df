'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { DeckName, ErrorCode } from '../../contracts/index.ts'
import { Button } from '../_components/button.tsx'
import { DECK_NAMES } from '../_lib/deck-names.ts'
import { browserStorage, saveSession } from '../_lib/session-store.ts'
import { sendOnce } from '../_lib/socket.ts'
import styles from './solo.module.css'

interface Props {
  at: 'once' | 'press'
  /** Pieces that a link brings, and what they are called. */
  picked: { readonly items: readonly number[]; readonly name: string | null } | null
  seed: string | null
  deck: DeckName
  choiceCount: 4 | 10
}

export const SoloStart = ({ at, picked, seed, deck: firstDeck, choiceCount: firstCount }: Props) => {
  const texts = useTranslations('solo')
  const games = useTranslations('games')
  const refusals = useTranslations('refusals')
  const router = useRouter()
  const [deck, setDeck] = useState(firstDeck)
  const [choiceCount, setChoiceCount] = useState(firstCount)
  const [busy, setBusy] = useState(at === 'once')
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const started = useRef(false)

  const play = useCallback(async () => {
    setBusy(true)
    setTrouble(null)
    const opened = await sendOnce('solo:create', {
      deck: picked ? { items: [...picked.items] } : deck,
      choiceCount,
      ...(seed && { seed }),
    })
    if (!opened.ok) {
      setTrouble(opened.error.code)
      setBusy(false)
      return
    }
    const { code, playerToken } = opened.value
    saveSession(browserStorage(), code, { playerToken }, Date.now())
    router.replace(`/solo/${code}`)
  }, [deck, picked, choiceCount, seed, router])

  useEffect(() => {
    if (at !== 'once' || started.current) return
    started.current = true
    void play()
  }, [at, play])

  return (
    <div className={styles.settings}>
      {picked?.name && <p className={styles.lead}>{picked.name}</p>}
      {seed && !picked ? (
        <p className={styles.lead}>
          {texts.rich('start.seed', {
            seed,
            figure: (figures) => <span className="figure">{figures}</span>,
          })}
        </p>
      ) : (
        <>
          {!picked && (
            <fieldset className={styles.options}>
              <legend className="caption">{texts('start.pieces')}</legend>
              {DECK_NAMES.map((id) => (
                <label key={id} className={styles.option}>
                  <input
                    type="radio"
                    name="deck"
                    className="visually-hidden"
                    checked={deck === id}
                    onChange={() => setDeck(id)}
                  />
                  <span>{games(`decks.${id}.name`)}</span>
                </label>
              ))}
            </fieldset>
          )}
          <fieldset className={styles.options}>
            <legend className="caption">{texts('start.labels')}</legend>
            {([10, 4] as const).map((count) => (
              <label key={count} className={styles.option}>
                <input
                  type="radio"
                  name="labels"
                  className="visually-hidden"
                  checked={choiceCount === count}
                  onChange={() => setChoiceCount(count)}
                />
                <span>{texts(count === 10 ? 'start.allTen' : 'start.four')}</span>
              </label>
            ))}
          </fieldset>
        </>
      )}
      <Button variant="primary" className={styles.go} onClick={play} disabled={busy}>
        {texts(busy ? 'start.layingOut' : 'start.play')}
      </Button>
      <p role="alert" className={styles.trouble}>
        {trouble && refusals(trouble)}
      </p>
    </div>
  )
}
