import { useLayoutEffect, useRef } from 'react'
import { FIELDS } from './use-primary-key.ts'

/** A key does what one of the screen's buttons does; an open dialog takes every key. */
export const useKey = (key: string, run: () => void): void => {
  const runRef = useRef(run)
  useLayoutEffect(() => {
    runRef.current = run
  })
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key) return
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest(FIELDS)) return
      if (!document.querySelector('dialog[open]')) runRef.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [key])
}

/** The left arrow or page up, as a clicker sends them, goes back on this screen. */
export const useBackKey = (run: () => void): void => {
  useKey('arrowleft', run)
  useKey('pageup', run)
}
