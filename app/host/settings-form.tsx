'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { DEFAULT_PART, type ErrorCode } from '../../contracts/index.ts'
import { Button } from '../_components/button.tsx'
import { browserStorage, saveSession } from '../_lib/session-store.ts'
import { sendOnce } from '../_lib/socket.ts'
import { MoreSettings } from './more-settings.tsx'
import { OptionGroup } from './option-group.tsx'
import { readSettings } from './read-settings.ts'
import styles from './settings.module.css'
import { DEFAULT_DECK, useOptions } from './use-options.ts'

/** The settings of a room, good as they stand: two presses from the front page to the lobby. */
export const SettingsForm = () => {
  const texts = useTranslations('host')
  const refusals = useTranslations('refusals')
  const options = useOptions()
  const router = useRouter()
  const [state, setState] = useState<'loading' | 'ready' | 'opening'>('loading')
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  useEffect(() => setState('ready'), [])

  const open = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const settings = readSettings(form)
    setState('opening')
    setTrouble(null)
    const opened = await sendOnce('room:create', { settings })
    if (!opened.ok) {
      setTrouble(opened.error.code)
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
        legend={texts('settings.game')}
        name="mode"
        options={options.modes}
        initial={DEFAULT_PART.mode}
        className={styles.wide}
      />
      <OptionGroup
        legend={texts('settings.deck')}
        name="deck"
        single
        options={options.decks}
        initial={DEFAULT_DECK}
        className={styles.wide}
      />
      <OptionGroup
        legend={texts('settings.rounds')}
        name="rounds"
        single
        options={options.rounds}
        initial={DEFAULT_PART.roundCount}
      />
      <OptionGroup
        legend={texts('settings.seconds')}
        name="seconds"
        single
        options={options.seconds}
        initial={DEFAULT_PART.answerWindowS ?? 0}
      />
      <OptionGroup
        legend={texts('settings.labels')}
        name="labels"
        single
        options={options.labels}
        initial={DEFAULT_PART.choiceCount}
        className={styles.wide}
      />
      <MoreSettings />
      <div className={styles.end}>
        <Button type="submit" variant="primary" disabled={state !== 'ready'}>
          {texts('settings.open')}
        </Button>
        <p role="alert" className={styles.trouble}>
          {trouble && refusals(trouble)}
        </p>
      </div>
    </form>
  )
}
