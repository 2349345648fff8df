import type { MouseEvent } from 'react'

/** A press that means this page: not a new tab, not a download. */
export const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
