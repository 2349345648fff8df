'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useState } from 'react'
import {
  ANSWER_WINDOWS_S,
  DECKS,
  DEFAULT_PART,
  type DeckName,
  MODES,
  ROUND_COUNTS,
} from '../../contracts/index.ts'
import { Button } from '../_components/button.tsx'
import { DECK_LABELS } from '../_lib/decks.ts'
import { MODE_LABELS } from '../_lib/modes.ts'
import { browserStorage, saveSession } from '../_lib/session-store.ts'
import { sendOnce } from '../_lib/socket.ts'
import { MoreSettings } from './more-settings.tsx'
import { OptionGroup } from './option-group.tsx'
import { LESSON_CHOICE, readSettings } from './read-settings.ts'
import styles from './settings.module.css'

const DEFAULT_DECK: DeckName = 'close-calls'
/** The one that stands chosen comes first. */
const DECK_OPTIONS = DECKS.toSorted((a, b) => Number(b === DEFAULT_DECK) - Number(a === DEFAULT_DECK)).map(
  (deck) => ({
    value: deck,
    text: DECK_LABELS[deck].name,
    line: DECK_LABELS[deck].line,
  }),
)
const MODE_OPTIONS = [
  ...MODES.map((mode) => ({
    value: mode as string,
    text: MODE_LABELS[mode].name,
    line: MODE_LABELS[mode].line,
  })),
  {
    value: LESSON_CHOICE,
    text: 'The 20-minute lesson',
    line: 'Five modes in a row, and on your phone what to say at each reveal.',
  },
]
const LABEL_OPTIONS = [
  { value: 10, text: 'Ten', line: 'Every class, every time.' },
  { value: 4, text: 'Four', line: 'The right one and three that are often taken for it.' },
]
const numbers = (all: readonly number[]) => all.map((n) => ({ value: n, text: String(n) }))
const SECONDS_OPTIONS = [...numbers(ANSWER_WINDOWS_S), { value: 0, text: 'Off' }]

/** The settings of a room, good as they stand: two presses from the front page to the lobby. */
export const SettingsForm = () => {
  const router = useRouter()
  const [state, setState] = useState<'loading' | 'ready' | 'opening'>('loading')
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => setState('ready'), [])

  const open = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const settings = readSettings(form)
    setState('opening')
    setTrouble(null)
    const opened = await sendOnce('room:create', { settings })
    if (!opened.ok) {
      setTrouble(opened.error.message)
      setState('ready')
      return
    }
    const { code, hostToken } = opened.value
    saveSession(browserStorage(), code, { hostToken }, Date.now())
    router.push(`/host/${code}`)
  }

  return (
    <form className={styles.form} onSubmit={open}>
      <OptionGroup
        legend="Game"
        name="mode"
        options={MODE_OPTIONS}
        initial={DEFAULT_PART.mode}
        className={styles.wide}
      />
      <OptionGroup
        legend="Deck"
        name="deck"
        single
        options={DECK_OPTIONS}
        initial={DEFAULT_DECK}
        className={styles.wide}
      />
      <OptionGroup
        legend="Rounds"
        name="rounds"
        single
        options={numbers(ROUND_COUNTS)}
        initial={DEFAULT_PART.roundCount}
      />
      <OptionGroup
        legend="Seconds"
        name="seconds"
        single
        options={SECONDS_OPTIONS}
        initial={DEFAULT_PART.answerWindowS ?? 0}
      />
      <OptionGroup
        legend="Labels"
        name="labels"
        single
        options={LABEL_OPTIONS}
        initial={DEFAULT_PART.choiceCount}
        className={styles.wide}
      />
      <MoreSettings />
      <div className={styles.end}>
        <Button type="submit" variant="primary" disabled={state !== 'ready'}>
          Open the room
        </Button>
        <p role="alert" className={styles.trouble}>
          {trouble}
        </p>
      </div>
    </form>
  )
}
