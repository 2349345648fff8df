'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Claim, ErrorCode } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { claimHash, forgetClaim } from '../../_lib/claim-store.ts'
import { deleteClaim } from '../../_lib/claims.ts'
import { browserStorage } from '../../_lib/session-store.ts'
import { CopyLink } from '../_parts/copy-link.tsx'
import styles from './me.module.css'

/** Giving the claim to another browser, and deleting it everywhere. */
export const HandOver = ({ claim, onDeleted }: { claim: Claim; onDeleted: () => void }) => {
  const texts = useTranslations('leaderboard')
  const refusals = useTranslations('refusals')
  const [shown, setShown] = useState(false)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const remove = async () => {
    setBusy(true)
    const deleted = await deleteClaim(claim)
    setBusy(false)
    // Deleted from another browser meanwhile, it is gone just as well.
    if (!deleted.ok && deleted.error.code !== 'claim-unknown') return setTrouble(deleted.error.code)
    forgetClaim(browserStorage())
    onDeleted()
  }
  return (
    <>
      <section className={styles.part} aria-labelledby="hand-over">
        <h2 id="hand-over" className={`headline ${styles.subtitle}`}>
          {texts('transfer.title')}
        </h2>
        <p className={styles.lead}>{texts('transfer.lead')}</p>
        {shown ? (
          <CopyLink
            link={`${window.location.origin}/leaderboard/me${claimHash(claim)}`}
            label={texts('transfer.link')}
          />
        ) : (
          <p className={styles.actions}>
            <Button onClick={() => setShown(true)}>{texts('transfer.show')}</Button>
          </p>
        )}
      </section>
      <section className={styles.part} aria-labelledby="delete">
        <h2 id="delete" className={`headline ${styles.subtitle}`}>
          {texts('delete.title')}
        </h2>
        <p className={styles.lead}>{texts('delete.lead')}</p>
        <p className={styles.actions}>
          {asking ? (
            <>
              <Button variant="primary" disabled={busy} onClick={remove}>
                {texts('delete.yes')}
              </Button>
              <Button disabled={busy} onClick={() => setAsking(false)}>
                {texts('delete.no')}
              </Button>
            </>
          ) : (
            <Button onClick={() => setAsking(true)}>{texts('delete.ask')}</Button>
          )}
        </p>
        <p role="alert" className={styles.said}>
          {trouble && refusals(trouble)}
        </p>
      </section>
    </>
  )
}
