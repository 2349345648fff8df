'use client'

import { type FormEvent, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import {
  CLASS_NAMES,
  type ErrorCode,
  type LabelVotes,
  VOTE_REASONS,
  type VoteReason,
} from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { browserStorage, deviceKey } from '../../_lib/session-store.ts'
import { useWords } from '../../_lib/use-words.ts'
import { readLabelVotes, sendLabelVote } from '../_lib/label-votes.ts'
import { ClassBars } from './class-bars.tsx'
import styles from './item.module.css'

interface Props {
  item: number
  label: number
}

/** How the votes are spread, for one who has voted. */
const Spread = ({ votes, label }: { votes: LabelVotes; label: number }) => {
  const texts = useTranslations('item')
  const words = useWords()
  const { own, choices, reasons } = votes
  if (!own || !choices || !reasons) return null
  return (
    <div className={styles.spread} aria-live="polite">
      <p>{texts('argue.yours', { label: words.className(own.choice), total: votes.total })}</p>
      <ClassBars counts={choices} label={label} name={texts('argue.bars')} />
      <ul className={styles.reasons} aria-label={texts('argue.why')}>
        {VOTE_REASONS.map((reason, k) => (
          <li key={reason}>
            <span className="figure">{words.count(reasons[k]!)}</span> {texts(`argue.reasons.${reason}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Says which class one would give the item and why; what the others say is shown after that. */
export const ArgueLabel = ({ item, label }: Props) => {
  const texts = useTranslations('item')
  const refusals = useTranslations('refusals')
  const words = useWords()
  const [votes, setVotes] = useState<LabelVotes | null>(null)
  const [choice, setChoice] = useState<number | null>(null)
  const [reason, setReason] = useState<VoteReason | null>(null)
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    let left = false
    readLabelVotes(item, deviceKey(browserStorage())).then((read) => {
      if (left || !read.ok) return
      setVotes(read.value)
      setChoice((was) => was ?? read.value.own?.choice ?? null)
      setReason((was) => was ?? read.value.own?.reason ?? null)
    })
    return () => {
      left = true
    }
  }, [item])

  const vote = async (event: FormEvent) => {
    event.preventDefault()
    if (choice === null || reason === null) return
    setBusy(true)
    const sent = await sendLabelVote(item, deviceKey(browserStorage()), { choice, reason })
    setBusy(false)
    setTrouble(sent.ok ? null : sent.error.code)
    if (sent.ok) setVotes(sent.value)
  }

  return (
    <div className={styles.argue}>
      <form onSubmit={vote} className={styles.form}>
        <fieldset>
          <legend className="caption">{texts('argue.which')}</legend>
          <span className={styles.options}>
            {CLASS_NAMES.map((name, k) => (
              <label key={name} className={styles.option}>
                <input
                  type="radio"
                  name="choice"
                  className="visually-hidden"
                  checked={choice === k}
                  onChange={() => setChoice(k)}
                />
                <span>{words.className(k)}</span>
              </label>
            ))}
          </span>
        </fieldset>
        <fieldset>
          <legend className="caption">{texts('argue.why')}</legend>
          <span className={styles.options}>
            {VOTE_REASONS.map((each) => (
              <label key={each} className={styles.option}>
                <input
                  type="radio"
                  name="reason"
                  className="visually-hidden"
                  checked={reason === each}
                  onChange={() => setReason(each)}
                />
                <span>{texts(`argue.reasons.${each}`)}</span>
              </label>
            ))}
          </span>
        </fieldset>
        <p className={styles.send}>
          <Button type="submit" variant="primary" disabled={busy || choice === null || reason === null}>
            {texts(votes?.own ? 'argue.change' : 'argue.vote')}
          </Button>
          {votes && !votes.own && <span>{texts('argue.hidden', { total: votes.total })}</span>}
        </p>
        <p role="alert" className={styles.trouble}>
          {trouble && refusals(trouble)}
        </p>
      </form>
      {votes && <Spread votes={votes} label={label} />}
    </div>
  )
}
