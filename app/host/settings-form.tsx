'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useState } from 'react'
import {
  ANSWER_WINDOWS_S,
  DECKS,
  DEFAULT_OPTIONS,
  DEFAULT_PART,
  type DeckName,
  MODES,
  ROUND_COUNTS,
  RoomSettingsSchema,
} from '../../contracts/index.ts'
import { Button } from '../_components/button.tsx'
import { DECK_LABELS } from '../_lib/decks.ts'
import { MODE_LABELS } from '../_lib/modes.ts'
import { browserStorage, saveSession } from '../_lib/session-store.ts'
import { sendOnce } from '../_lib/socket.ts'
import { OptionGroup } from './option-group.tsx'
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
const MODE_OPTIONS = MODES.map((mode) => ({
  value: mode,
  text: MODE_LABELS[mode].name,
  line: MODE_LABELS[mode].line,
}))
const LABEL_OPTIONS = [
  { value: 10, text: 'Ten', line: 'Every class, every time.' },
  { value: 4, text: 'Four', line: 'The right one and three that are often taken for it.' },
]
const numbers = (all: readonly number[]) => all.map((n) => ({ value: n, text: String(n) }))

/** The settings of a room, good as they stand: two presses from the front page to the lobby. */
export const SettingsForm = () => {
  const router = useRouter()
  const [state, setState] = useState<'loading' | 'ready' | 'opening'>('loading')
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => setState('ready'), [])

  const open = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const settings = RoomSettingsSchema.parse({
      parts: [
        {
          mode: form.get('mode'),
          deck: form.get('deck'),
          roundCount: Number(form.get('rounds')),
          answerWindowS: Number(form.get('seconds')),
          choiceCount: Number(form.get('labels')),
        },
      ],
      options: DEFAULT_OPTIONS,
    })
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
        options={DECK_OPTIONS}
        initial={DEFAULT_DECK}
        className={styles.wide}
      />
      <OptionGroup
        legend="Rounds"
        name="rounds"
        options={numbers(ROUND_COUNTS)}
        initial={DEFAULT_PART.roundCount}
      />
      <OptionGroup
        legend="Seconds"
        name="seconds"
        options={numbers(ANSWER_WINDOWS_S)}
        initial={DEFAULT_PART.answerWindowS ?? 0}
      />
      <OptionGroup
        legend="Labels"
        name="labels"
        options={LABEL_OPTIONS}
        initial={DEFAULT_PART.choiceCount}
        className={styles.wide}
      />
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
