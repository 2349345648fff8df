import { useEffect } from 'react'
import { FIELDS } from './use-primary-key.ts'

const toggleFullscreen = (): void => {
  if (document.fullscreenElement) void document.exitFullscreen()
  else void document.documentElement.requestFullscreen?.().catch(() => {})
}

/** M turns the sound on or off, F the full screen. */
export const usePresenterKeys = (toggleSound: () => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof Element && event.target.closest(FIELDS)) return
      if (event.key === 'm' || event.key === 'M') toggleSound()
      if (event.key === 'f' || event.key === 'F') toggleFullscreen()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [toggleSound])
}
