import { useEffect, useState } from 'react'

/** The first of these says that somebody is there who may ask for another view next. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll', 'resize'] as const

/** Whether there has been a sign of a hand: a page that is only looked at needs no data. */
export const useStirred = (): boolean => {
  const [stirred, setStirred] = useState(false)
  useEffect(() => {
    if (stirred) return
    const stir = () => setStirred(true)
    for (const sign of SIGNS) window.addEventListener(sign, stir, { passive: true, capture: true })
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, stir, { capture: true })
    }
  }, [stirred])
  return stirred
}
