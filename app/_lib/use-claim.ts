'use client'

import { useEffect, useState } from 'react'
import type { Claim } from '../../contracts/index.ts'
import { loadClaim } from './claim-store.ts'
import { browserStorage } from './session-store.ts'

/** This browser's place on the board; undefined until it was looked for, since the server knows nothing of it. */
export const useClaim = (): Claim | null | undefined => {
  const [claim, setClaim] = useState<Claim | null | undefined>(undefined)
  useEffect(() => setClaim(loadClaim(browserStorage())), [])
  return claim
}
