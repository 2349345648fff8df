'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type ClaimView, type DeckName, FEW_UNSEEN } from '../../contracts/index.ts'
import { readClaim } from '../_lib/claims.ts'
import { useClaim } from '../_lib/use-claim.ts'
import styles from './solo.module.css'

/** Says how few pieces of a deck are left that were never dealt to this browser's claim; nothing where they are many. */
export const FewUnseen = ({ deck }: { deck: DeckName }) => {
  const texts = useTranslations('solo')
  const claim = useClaim()
  const [unseen, setUnseen] = useState<ClaimView['unseen']>([])
  useEffect(() => {
    let left = false
    if (claim)
      void readClaim(claim).then((read) => {
        // Without it one finds out at the start.
        if (read.ok && !left) setUnseen(read.value.unseen)
      })
    return () => {
      left = true
    }
  }, [claim])
  const items = unseen.find((each) => each.deck === deck)?.items ?? FEW_UNSEEN
  return <p className={styles.few}>{items < FEW_UNSEEN && texts('start.few', { count: items })}</p>
}
