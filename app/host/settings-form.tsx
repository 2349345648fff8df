'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import {
  DEFAULT_PART,
  DEFAULT_ROOM_SETTINGS,
  type ErrorCode,
  type RoomSettings,
  refuse,
} from '../../contracts/index.ts'
import { Button } from '../_components/button.tsx'
import { describeParts } from '../_lib/describe-parts.ts'
import { browserStorage, saveSession } from '../_lib/session-store.ts'
import { sendOnce } from '../_lib/socket.ts'
import { useWords } from '../_lib/use-words.ts'
import { dealNicknames } from './deal-nicknames.ts'
import { DeckGroup, type PickedDeck } from './deck-group.tsx'
import { DEALT, type DeckSizes, findTrouble, type Trouble } from './find-trouble.ts'
import { MoreSettings } from './more-settings.tsx'
import { OptionGroup } from './option-group.tsx'
import { OwnLesson } from './own-lesson.tsx'
import { roundsFor } from './picked-items.ts'
import { LESSON_CHOICES, NICKNAME_CHOICES, readSettings } from './read-settings.ts'
import styles from './settings.module.css'
import { TroubleText } from './trouble-text.tsx'
import { useOptions } from './use-options.ts'

interface Props {
  picked: PickedDeck | null
  sizes: DeckSizes
}

/** What the room would play, in a line: most of the settings lie above or below the window. */
const Chosen = ({ parts }: { parts: RoomSettings['parts'] }) => {
  const texts = useTranslations('host')
  const games = useTranslations('games')
  const words = useWords()
  const described = describeParts(games, words, parts)
  const { mode, answerWindowS } = parts[0]!
  return parts.length > 1
    ? described
    : texts('settings.chosen', {
        mode: games(`modes.${mode}.name`),
        parts: described,
        seconds: answerWindowS ?? 0,
      })
}

/** The settings of a room, good as they stand: two presses from the front page to the lobby. */
export const SettingsForm = ({ picked, sizes }: Props) => {
  const texts = useTranslations('host')
  const refusals = useTranslations('refusals')
  const options = useOptions()
  const locale = useLocale()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const warning = useRef<HTMLOutputElement>(null)
  const [opening, setOpening] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [lesson, setLesson] = useState(false)
  const [chosen, setChosen] = useState<RoomSettings>(DEFAULT_ROOM_SETTINGS)
  const [refusal, setRefusal] = useState<ErrorCode | null>(null)

  const check = () => {
    setRefusal(null)
    const data = new FormData(form.current!)
    setLesson(data.get('mode') === LESSON_CHOICES.prepared)
    const found = findTrouble(data, sizes)
    setTrouble(found)
    if (!found) setChosen(readSettings(data, DEALT))
  }

  const open = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const found = findTrouble(data, sizes)
    setTrouble(found)
    if (found) {
      warning.current?.focus()
      return
    }
    setOpening(true)
    setRefusal(null)
    // Without the words of its language a generator has no name: as without a server.
    const dealt =
      data.get('nicknames') === NICKNAME_CHOICES.dealt ? await dealNicknames(locale).catch(() => null) : []
    const opened = dealt
      ? await sendOnce('room:create', { settings: readSettings(data, dealt) })
      : refuse('unreachable', 'The words that names are made of did not load.')
    if (!opened.ok) {
      setRefusal(opened.error.code)
      setOpening(false)
      return
    }
    const { code, hostToken } = opened.value
    saveSession(browserStorage(), code, { hostToken }, Date.now())
    router.push(`/host/${code}`)
  }

  return (
    <form ref={form} className={styles.form} onSubmit={open} onChange={check}>
      <OptionGroup
        legend={texts('settings.game')}
        name="mode"
        options={options.modes}
        initial={DEFAULT_PART.mode}
        className={styles.wide}
      />
      <OwnLesson picked={picked?.items ?? null} practice={chosen.options.practice} onEdit={check} />
      <DeckGroup picked={picked} onlyRight={sizes.onlyRight} />
      <OptionGroup
        legend={texts('settings.rounds')}
        name="rounds"
        single
        options={options.rounds}
        initial={picked ? roundsFor(picked.items.length) : DEFAULT_PART.roundCount}
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
      <MoreSettings lesson={lesson} />
      <div className={styles.end}>
        <Button type="submit" variant="primary" disabled={opening}>
          {texts('settings.open')}
        </Button>
        <output ref={warning} tabIndex={-1} className={styles.trouble}>
          {trouble ? (
            <TroubleText trouble={trouble} />
          ) : (
            <span className={styles.chosen}>
              <Chosen parts={chosen.parts} />
            </span>
          )}
        </output>
        <p role="alert" className={styles.trouble}>
          {refusal && refusals(refusal)}
        </p>
      </div>
    </form>
  )
}
