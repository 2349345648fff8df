import { useEffect, useState } from 'react'

/** The server's clock, in epoch milliseconds, renewed every `everyMs`; stands still while `running` is false. */
export const useServerNow = (offsetMs: number, running: boolean, everyMs = 100): number => {
  const [now, setNow] = useState(() => Date.now() + offsetMs)
  useEffect(() => {
    setNow(Date.now() + offsetMs)
    if (!running) return
    const timer = setInterval(() => setNow(Date.now() + offsetMs), everyMs)
    return () => clearInterval(timer)
  }, [offsetMs, running, everyMs])
  return now
}
