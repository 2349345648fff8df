'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type ErrorCode, NICKNAME_MAX_LENGTH } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { openClassBoard } from '../../_lib/claims.ts'
import styles from './class-board.module.css'
import { CopyLink } from './copy-link.tsx'

/** Opens a board for a class; its link is all it takes. */
export const OpenClassBoard = () => {
  const texts = useTranslations('leaderboard')
  const refusals = useTranslations('refusals')
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const open = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    const opened = await openClassBoard(String(new FormData(event.currentTarget).get('title') ?? ''))
    setBusy(false)
    setTrouble(opened.ok ? null : opened.error.code)
    if (opened.ok) router.push(`/leaderboard?class=${opened.value.key}`)
  }
  return (
    <section className={styles.section} aria-labelledby="class-board">
      <h2 id="class-board" className={`headline ${styles.title}`}>
        {texts('classBoard.title')}
      </h2>
      <p className={styles.lead}>{texts('classBoard.lead')}</p>
      <form className={styles.form} onSubmit={open}>
        <label className={styles.field}>
          <span className="caption">{texts('classBoard.name')}</span>
          <input name="title" maxLength={NICKNAME_MAX_LENGTH} autoComplete="off" />
        </label>
        <Button type="submit" disabled={busy}>
          {texts('classBoard.open')}
        </Button>
      </form>
      <p role="alert" className={styles.trouble}>
        {trouble &&
          (trouble === 'nickname-unsuitable' || trouble === 'nickname-invalid'
            ? texts(`name.${trouble}`)
            : refusals(trouble))}
      </p>
    </section>
  )
}

/** The link to share, on the class's own board. */
export const ShareClassBoard = ({ path }: { path: string }) => {
  const texts = useTranslations('leaderboard')
  const [origin, setOrigin] = useState('')
  useEffect(() => setOrigin(window.location.origin), [])
  return (
    <section className={styles.section} aria-labelledby="class-link">
      <h2 id="class-link" className={`headline ${styles.title}`}>
        {texts('classBoard.shareTitle')}
      </h2>
      <p className={styles.lead}>{texts('classBoard.share')}</p>
      <CopyLink link={origin + path} label={texts('classBoard.link')} />
    </section>
  )
}
