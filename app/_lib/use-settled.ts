import { useEffect, useState } from 'react'

/**
 * False for the first `ms` after `screen` came: a press in that time was meant for the screen before, as the second of a double
 * press. For `data-fresh`, which keeps pointers off and leaves the focus where it is.
 */
export const useSettled = (screen: string, ms = 400): boolean => {
  const [settled, setSettled] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(screen), ms)
    return () => clearTimeout(timer)
  }, [screen, ms])
  return settled === screen
}
