'use client'

import { useEffect, useState } from 'react'
import { type LinkContent, readLink } from '../_pixels/link.ts'

/** Calls back with what the page's address holds behind its `#`, now and whenever that changes; tells whether it could not be read. */
export const useLink = (onContent: (content: LinkContent) => void): boolean => {
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    let over = false
    const read = async () => {
      const content = await readLink(window.location.hash)
      if (over) return
      setBroken(content === 'broken')
      if (content && content !== 'broken') onContent(content)
    }
    void read()
    window.addEventListener('hashchange', read)
    return () => {
      over = true
      window.removeEventListener('hashchange', read)
    }
  }, [onContent])
  return broken
}
