'use client'

import { useEffect } from 'react'

/**
 * Says that the page answers what is pressed: to the script that started it (`server/http/wake-page.ts`), and to tests, by
 * `data-awake` on the root element. Stands last in the page, since effects run in the order of the tree.
 */
export const Awake = () => {
  useEffect(() => {
    document.documentElement.dataset.awake = ''
    document.dispatchEvent(new Event('catwalk:awake'))
  }, [])
  return null
}
