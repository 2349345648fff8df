'use client'

import { useEffect, useState } from 'react'
import { adoptHostToken } from './host-link.ts'
import { browserStorage } from './session-store.ts'

/** Takes a host link's token before anything asks for it, and out of the address bar. True once that is done. */
export const useHostToken = (code: string): boolean => {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    if (adoptHostToken(window.location.hash, code, browserStorage(), Date.now()))
      window.history.replaceState(null, '', window.location.pathname)
    setReady(true)
  }, [code])
  return ready
}
