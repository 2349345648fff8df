'use client'

import { useEffect, useState } from 'react'
import type { ErrorCode, HomeworkPeek } from '../../../contracts/index.ts'
import { browserStorage, findAttempt } from '../../_lib/session-store.ts'
import { sendOnce } from '../../_lib/socket.ts'

/** This browser's attempt: `open` where it can go on, `closed` where only its own page is left. */
export interface OwnAttempt {
  readonly code: string
  readonly state: 'open' | 'closed'
}

export type KnownHomework =
  | { readonly status: 'finding' }
  | { readonly status: 'refused'; readonly code: ErrorCode }
  | { readonly status: 'ready'; readonly homework: HomeworkPeek; readonly attempt: OwnAttempt | null }

const ownAttempt = async (key: string): Promise<OwnAttempt | null> => {
  const known = findAttempt(browserStorage(), key)
  if (!known?.playerToken) return null
  const { code, playerToken: token } = known
  const resumed = await sendOnce('session:resume', { code, role: 'player', token }, code)
  return { code, state: resumed.ok ? 'open' : 'closed' }
}

/** What a homework link leads to, and how far this browser has come with it. */
export const useHomework = (key: string): KnownHomework => {
  const [known, setKnown] = useState<KnownHomework>({ status: 'finding' })
  useEffect(() => {
    let left = false
    void Promise.all([sendOnce('homework:peek', { key }, key), ownAttempt(key)]).then(([peeked, attempt]) => {
      if (left) return
      if (peeked.ok) setKnown({ status: 'ready', homework: peeked.value, attempt })
      // An address that cannot be one leads nowhere either.
      else if (peeked.error.code === 'invalid-payload')
        setKnown({ status: 'refused', code: 'homework-unknown' })
      else setKnown({ status: 'refused', code: peeked.error.code })
    })
    return () => {
      left = true
    }
  }, [key])
  return known
}
