import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchTexts, type PageTexts } from './page-texts.ts'

/** The texts of the page, and how to ask for them again once another language is chosen. */
export const usePageTexts = (first: PageTexts): { texts: PageTexts; refresh: () => void } => {
  const [texts, setTexts] = useState(first)
  const asked = useRef(0)
  const refresh = useCallback(async () => {
    asked.current += 1
    const mine = asked.current
    // Without a line the page stays as it is, and is drawn anew so that its switch says so.
    const fetched = await fetchTexts().catch(() => null)
    // Of two languages chosen in haste the last one counts, whichever comes first.
    if (mine === asked.current) setTexts((known) => fetched ?? { ...known })
  }, [])
  useEffect(() => {
    document.documentElement.lang = texts.locale
  }, [texts.locale])
  return { texts, refresh }
}
