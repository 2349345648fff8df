'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ErrorCode } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { nameClaim } from '../../_lib/claims.ts'
import { useClaim } from '../../_lib/use-claim.ts'
import styles from './class-board.module.css'

const OWN_WORDS = ['nickname-taken', 'nickname-invalid', 'nickname-unsuitable'] as const
const hasOwnWords = (code: ErrorCode): code is (typeof OWN_WORDS)[number] =>
  (OWN_WORDS as readonly string[]).includes(code)

/** Takes a name for this browser's claim, or changes it. */
export const NameClaim = ({
  title,
  name,
  onNamed,
}: {
  title: string
  name: string | null
  onNamed: (name: string) => void
}) => {
  const texts = useTranslations('leaderboard')
  const refusals = useTranslations('refusals')
  const claim = useClaim()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const take = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!claim) return
    setBusy(true)
    // What is wrong with one name is not said beside the next, and said anew where it is wrong too.
    setTrouble(null)
    const named = await nameClaim(claim, String(new FormData(event.currentTarget).get('name') ?? ''))
    setBusy(false)
    if (named.ok) onNamed(named.value.name)
    else setTrouble(named.error.code)
  }
  return (
    <form className={styles.form} onSubmit={take} noValidate>
      <label className={styles.field}>
        <span className="caption">{title}</span>
        {/* Longer than a name may be: what is pasted is refused with a reason, not cut off. */}
        <input name="name" defaultValue={name ?? ''} maxLength={60} autoComplete="off" spellCheck={false} />
      </label>
      <Button type="submit" disabled={busy || !claim}>
        {texts(name === null ? 'name.take' : 'name.change')}
      </Button>
      <p role="alert" className={`${styles.trouble} ${styles.said}`}>
        {trouble && (hasOwnWords(trouble) ? texts(`name.${trouble}`) : refusals(trouble))}
      </p>
    </form>
  )
}
