'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type DeckName, type ErrorCode, RANKED_MODES, type RankedMode } from '../../contracts/index.ts'
import { Button } from '../_components/button.tsx'
import { DECK_NAMES } from '../_lib/deck-names.ts'
import { browserStorage, saveSession } from '../_lib/session-store.ts'
import { Choices } from './choices.tsx'
import { FewUnseen } from './few-unseen.tsx'
import styles from './solo.module.css'
import { startSolo } from './start-solo.ts'

interface Props {
  at: 'once' | 'press'
  /** Pieces that a link brings, and what they are called. */
  picked: { readonly items: readonly number[]; readonly name: string | null } | null
  seed: string | null
  deck: DeckName
  choiceCount: 4 | 10
  mode: RankedMode
  /** For the board. */
  ranked: boolean
  /** And for that of a class. */
  classKey: string | null
}

export const SoloStart = (props: Props) => {
  const { at, picked, seed, classKey } = props
  const texts = useTranslations('solo')
  const games = useTranslations('games')
  const refusals = useTranslations('refusals')
  const router = useRouter()
  const [deck, setDeck] = useState(props.deck)
  const [choiceCount, setChoiceCount] = useState(props.choiceCount)
  const [mode, setMode] = useState(props.mode)
  const [ranked, setRanked] = useState(props.ranked)
  const [busy, setBusy] = useState(at === 'once')
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const started = useRef(false)

  const play = useCallback(async () => {
    setBusy(true)
    setTrouble(null)
    const opened = await startSolo({
      deck: picked ? { items: [...picked.items] } : deck,
      choiceCount,
      mode,
      seed,
      ranked,
      classKey,
    })
    if (!opened.ok) {
      setTrouble(opened.error.code)
      setBusy(false)
      return
    }
    const { code, playerToken } = opened.value
    const kept = ranked && classKey !== null ? { playerToken, classKey } : { playerToken }
    saveSession(browserStorage(), code, kept, Date.now())
    router.replace(`/solo/${code}`)
  }, [deck, picked, choiceCount, mode, seed, ranked, classKey, router])

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
            <>
              <Choices
                legend={texts('start.counts')}
                name="counts"
                options={[false, true].map((value) => ({
                  value,
                  label: texts(value ? 'start.ranked' : 'start.forFun'),
                }))}
                chosen={ranked}
                onChoose={setRanked}
              />
              {ranked && (
                <p className={styles.lead}>{texts(classKey ? 'start.rankedClass' : 'start.rankedLead')}</p>
              )}
              <Choices
                legend={texts('start.pieces')}
                name="deck"
                options={DECK_NAMES.map((value) => ({ value, label: games(`decks.${value}.name`) }))}
                chosen={deck}
                onChoose={setDeck}
              />
              {ranked && <FewUnseen deck={deck} />}
            </>
          )}
          <Choices
            legend={texts('start.mode')}
            name="mode"
            options={RANKED_MODES.map((value) => ({ value, label: games(`modes.${value}.name`) }))}
            chosen={mode}
            onChoose={setMode}
          />
          <Choices
            legend={texts('start.labels')}
            name="labels"
            options={([10, 4] as const).map((value) => ({
              value,
              label: texts(value === 10 ? 'start.allTen' : 'start.four'),
            }))}
            chosen={choiceCount}
            onChoose={setChoiceCount}
          />
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
