import { useEffect } from 'react'

/** Keeps the screen on while the page is seen, where the browser can (https and localhost only). */
export const useWakeLock = (): void => {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let left = false
    const hold = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        const held = await navigator.wakeLock?.request('screen')
        if (left) await held?.release()
        else lock = held
      } catch {
        // Battery saver or policy: the screen dims as usual, and coming back resumes the room.
      }
    }
    void hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      left = true
      document.removeEventListener('visibilitychange', hold)
      void lock?.release()
    }
  }, [])
}
