'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../_components/button.tsx'
import styles from './class-board.module.css'

/** A link to take along: selected at a touch, and copied where the browser allows it. */
export const CopyLink = ({ link, label }: { link: string; label: string }) => {
  const texts = useTranslations('leaderboard')
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setCopied('yes')
    } catch {
      // On plain http no page may copy: the field can be copied by hand.
      setCopied('no')
    }
  }
  return (
    <div className={styles.form}>
      <label className={styles.field}>
        <span className="caption">{label}</span>
        <input readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <Button onClick={copy}>{texts('copy.copy')}</Button>
      <output className={styles.said}>
        {copied && texts(copied === 'yes' ? 'copy.copied' : 'copy.byHand')}
      </output>
    </div>
  )
}
