'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Claim, ClaimView, ErrorCode } from '../../../contracts/index.ts'
import { forgetClaim, loadClaim, readClaimHash, saveClaim } from '../../_lib/claim-store.ts'
import { readClaim } from '../../_lib/claims.ts'
import { browserStorage } from '../../_lib/session-store.ts'

export type OwnClaim =
  | { readonly status: 'finding' }
  | { readonly status: 'none' }
  /** A link has brought another claim than the one that this browser holds. */
  | { readonly status: 'offered'; readonly offered: Claim }
  | { readonly status: 'refused'; readonly code: ErrorCode }
  | { readonly status: 'ready'; readonly claim: Claim; readonly view: ClaimView }

/** This browser's claim, or the one that its address brings along. */
export const useOwnClaim = () => {
  const [own, setOwn] = useState<OwnClaim>({ status: 'finding' })

  const load = useCallback(async () => {
    const claim = loadClaim(browserStorage())
    if (!claim) return setOwn({ status: 'none' })
    const read = await readClaim(claim)
    if (read.ok) return setOwn({ status: 'ready', claim, view: read.value })
    if (read.error.code === 'claim-unknown') forgetClaim(browserStorage())
    setOwn({ status: 'refused', code: read.error.code })
  }, [])

  const take = useCallback(
    (claim: Claim) => {
      saveClaim(browserStorage(), claim)
      return load()
    },
    [load],
  )

  const arrive = useCallback(() => {
    const offered = readClaimHash(window.location.hash)
    if (!offered) return void load()
    // Out of the address line, and of what goes back: it is a secret.
    window.history.replaceState(null, '', window.location.pathname)
    const held = loadClaim(browserStorage())
    if (held && held.id !== offered.id) setOwn({ status: 'offered', offered })
    else void take(offered)
  }, [load, take])

  useEffect(() => {
    arrive()
    // A link that is opened on this very page loads nothing anew.
    window.addEventListener('hashchange', arrive)
    return () => window.removeEventListener('hashchange', arrive)
  }, [arrive])

  return { own, load, take }
}
