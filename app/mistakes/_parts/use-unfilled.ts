import { type RefObject, useEffect, useState } from 'react'

/** Whether the tiles that came with the page end above the foot of the screen, as on a projector they do. */
export const useUnfilled = (gallery: RefObject<HTMLElement | null>): boolean => {
  const [unfilled, setUnfilled] = useState(false)
  useEffect(() => {
    const last = gallery.current?.querySelector('[data-virtual] > li:last-child')
    if (last) setUnfilled(last.getBoundingClientRect().bottom < window.innerHeight)
  }, [gallery])
  return unfilled
}
