'use client'

import { useEffect } from 'react'

/**
 * Fonts that came too late for the first picture are not taken any more (`font-display: optional` in `fonts.css`), and a link leads on
 * within the same document: whoever came with an empty cache would see the stand-in for the whole hour.
 */
const takeLateFonts = (): void => {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSFontFaceRule) rule.style.setProperty('font-display', 'swap')
}

/**
 * Says that the page answers what is pressed: to the script that started it (`server/http/wake-page.ts`), and to tests, by
 * `data-awake` on the root element. Stands last in the page, since effects run in the order of the tree.
 */
export const Awake = () => {
  useEffect(() => {
    document.documentElement.dataset.awake = ''
    document.dispatchEvent(new Event('catwalk:awake'))
    // Once something was pressed a page may move; by `pointerdown` it would move from under the finger.
    for (const event of ['click', 'keyup']) window.addEventListener(event, takeLateFonts, { once: true })
    return () => {
      for (const event of ['click', 'keyup']) window.removeEventListener(event, takeLateFonts)
    }
  }, [])
  return null
}
