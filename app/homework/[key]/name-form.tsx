'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { ErrorCode, HomeworkPeek } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import type { Locale } from '../../_lib/locale.ts'
import { makeNickname } from '../../_lib/nickname.ts'
import { browserStorage, deviceKey, saveSession } from '../../_lib/session-store.ts'
import { sendOnce } from '../../_lib/socket.ts'
import { ListedNames } from '../../join/listed-names.tsx'
import styles from '../homework.module.css'

/** One of a drawn list's names, or any other where everybody takes the own. */
const dealName = async ({ nicknames, freeNames }: HomeworkPeek, locale: Locale): Promise<string> =>
  nicknames === 'drawn'
    ? (freeNames[Math.floor(Math.random() * freeNames.length)] ?? '')
    : // Without its words one types a name.
      makeNickname(locale).catch(() => '')

/** A name is there already: one tap begins. */
export const NameForm = ({ homework }: { homework: HomeworkPeek }) => {
  const { key, nicknames, freeNames } = homework
  const texts = useTranslations('homework')
  const refusals = useTranslations('refusals')
  const locale = useLocale()
  const router = useRouter()
  const field = useRef<HTMLInputElement>(null)
  // Until a name is there.
  const [busy, setBusy] = useState(true)
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)

  useEffect(() => {
    void dealName(homework, locale).then((name) => {
      // In another language of the page a name that is there stays.
      if (field.current && !field.current.value) field.current.value = name
      setBusy(false)
    })
  }, [homework, locale])

  const start = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    setTrouble(null)
    const storage = browserStorage()
    const nickname = String(new FormData(event.currentTarget).get('listed') ?? field.current?.value ?? '')
    const begun = await sendOnce('homework:start', { key, nickname, deviceKey: deviceKey(storage) }, key)
    if (!begun.ok) {
      setTrouble(begun.error.code)
      setBusy(false)
      return
    }
    const { code, playerToken } = begun.value
    saveSession(storage, code, { playerToken, homework: key }, Date.now())
    router.push(`/homework/${key}/play`)
  }
  const again = async () => {
    setTrouble(null)
    const name = await dealName(homework, locale)
    if (field.current) field.current.value = name
  }

  return (
    <form className={styles.form} onSubmit={start}>
      {nicknames === 'list' ? (
        <ListedNames names={freeNames} />
      ) : (
        <>
          <label className="caption" htmlFor="nickname">
            {texts('start.name')}
          </label>
          <input
            id="nickname"
            ref={field}
            className={styles.name}
            maxLength={60}
            readOnly={busy || nicknames === 'drawn'}
            autoComplete="off"
            spellCheck={false}
          />
          <Button variant="quiet" className={styles.again} onClick={again} disabled={busy}>
            {texts('start.another')}
          </Button>
        </>
      )}
      <p role="alert" className={styles.trouble}>
        {trouble && refusals(trouble)}
      </p>
      <Button type="submit" variant="primary" className={styles.go} disabled={busy}>
        {texts('start.start')}
      </Button>
    </form>
  )
}
