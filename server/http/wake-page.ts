/**
 * Runs in the browser, as text in a page: it may use nothing from outside itself.
 *
 * Starts the page's late scripts once the page is whole and something of it has been painted. A page that nobody sees paints nothing,
 * and some browsers do not say when they did: there they start when it is whole. What is pressed or sent before they answer is
 * pressed or sent again when they do, which `app/_components/awake.tsx` says by an event: of buttons the last one, since who gets no
 * answer presses twice.
 */
export const wakePage = (): void => {
  /** A paint that is not told is not waited for longer. */
  const PATIENCE_MS = 3_000
  let begun = false
  const begin = () => {
    if (begun) return
    begun = true
    for (const late of document.querySelectorAll<HTMLScriptElement>('script[type="text/late"]')) {
      const script = document.createElement('script')
      for (const { name, value } of late.attributes) if (name !== 'type') script.setAttribute(name, value)
      // An attribute's nonce is hidden from scripts; the property holds it.
      script.nonce = late.nonce
      script.setAttribute('async', '')
      late.replaceWith(script)
    }
  }
  document.addEventListener('DOMContentLoaded', () => {
    const tells = window.PerformanceObserver?.supportedEntryTypes?.includes('paint')
    if (!tells || document.visibilityState === 'hidden') return begin()
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return
      observer.disconnect()
      // After the frame, not within it.
      setTimeout(begin)
    }).observe({ type: 'paint', buffered: true })
    setTimeout(begin, PATIENCE_MS)
  })

  const boxes = new Set<HTMLInputElement>()
  let button: HTMLButtonElement | null = null
  let sent: SubmitEvent | null = null
  const remember = ({ target }: Event) => {
    const pressed = target instanceof Element && target.closest('button, [type="checkbox"], [type="radio"]')
    if (pressed instanceof HTMLInputElement) boxes.add(pressed)
    else if (pressed instanceof HTMLButtonElement && pressed.type === 'button') button = pressed
  }
  const keep = (event: SubmitEvent) => {
    // A form that has an address works without scripts.
    if ((event.target as Element).hasAttribute('action')) return
    event.preventDefault()
    sent = event
  }
  document.addEventListener('click', remember, true)
  document.addEventListener('submit', keep, true)
  document.addEventListener(
    'catwalk:awake',
    () => {
      document.removeEventListener('click', remember, true)
      document.removeEventListener('submit', keep, true)
      for (const box of boxes) {
        // Back to where the page believes it is, so that pressing it is a change.
        box.checked = box.type === 'checkbox' && !box.checked
        box.click()
      }
      button?.click()
      if (sent) (sent.target as HTMLFormElement).requestSubmit(sent.submitter)
    },
    { once: true },
  )
}
