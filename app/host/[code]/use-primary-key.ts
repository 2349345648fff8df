import { useEffect, useRef } from 'react'

/** Where keys are typed, not pressed. */
export const FIELDS = 'input, textarea, select, [contenteditable]'

/** Space or the right arrow does what the screen's one primary button does, as a clicker sends them. */
export const usePrimaryKey = (run: () => void, enabled = true): void => {
  const runRef = useRef(run)
  useEffect(() => {
    runRef.current = run
  })
  useEffect(() => {
    if (!enabled) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== ' ' && event.key !== 'ArrowRight') return
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : null
      // A focused button takes its own space; an open dialog takes every key.
      if (target?.closest(FIELDS) || document.querySelector('dialog[open]')) return
      if (event.key === ' ' && target?.closest('button')) return
      event.preventDefault()
      runRef.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [enabled])
}
