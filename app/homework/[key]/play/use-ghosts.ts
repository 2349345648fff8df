'use client'

import { useEffect, useState } from 'react'
import type { GhostsView } from '../../../../contracts/index.ts'
import { readGhosts } from '../../../_lib/room-files.ts'

const AGAIN_MS = 2_000

/** How the class did on the pieces revealed; null until that is known. A piece that was revealed since needs asking again. */
export const useGhosts = (
  key: string,
  attemptId: string | undefined,
  token: string | undefined,
  revealed: number,
): GhostsView | null => {
  const [view, setView] = useState<GhostsView | null>(null)
  useEffect(() => {
    if (!attemptId || !token || revealed === 0) return
    let left = false
    let again: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const read = await readGhosts(key, attemptId, token)
      if (left) return
      if (read.ok) setView(read.value)
      else if (read.error.retryable) again = setTimeout(look, AGAIN_MS)
    }
    void look()
    return () => {
      left = true
      clearTimeout(again)
    }
  }, [key, attemptId, token, revealed])
  // What was known of fewer pieces would stand beside the wrong one.
  return view?.pieceCount === revealed ? view : null
}
