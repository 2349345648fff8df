import { useLayoutEffect, useRef } from 'react'

/** Where keys are typed, not pressed. */
export const FIELDS = 'input, textarea, select, [contenteditable]'

/** How the focus got where it is. Not :focus-visible: any key makes a browser show the focus, also the space itself. */
let byKeyboard = true

/** What a keyboard or a clicker sends to go on. */
const ON = new Set([' ', 'ArrowRight', 'PageDown'])

/** Space, the right arrow or page down does what the screen's one primary button does. */
export const usePrimaryKey = (run: () => void, enabled = true): void => {
  const runRef = useRef(run)
  // With the screen itself: an effect comes after it was shown, and a press until then would still be the last screen's.
  useLayoutEffect(() => {
    runRef.current = run
  })
  useLayoutEffect(() => {
    if (!enabled) return
    const point = () => {
      byKeyboard = false
    }
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Tab') byKeyboard = true
      if (!ON.has(event.key)) return
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : null
      // A button that was reached by keyboard takes its own space, one that a pointer left behind does not; an open dialog takes
      // every key.
      if (target?.closest(FIELDS) || document.querySelector('dialog[open]')) return
      if (event.key === ' ' && byKeyboard && target?.closest('button')) return
      event.preventDefault()
      runRef.current()
    }
    window.addEventListener('keydown', press)
    window.addEventListener('pointerdown', point)
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener('pointerdown', point)
    }
  }, [enabled])
}
