import { useSearchParams } from 'next/navigation'
import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

/**
 * The query as the address bar has it. Next.js' own hook follows a `pushState` in a transition: whoever chooses two things quickly
 * would undo the first with the second.
 */
export const useQuery = (): string => {
  const served = useSearchParams().toString()
  return useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => served,
  )
}

/** Goes to another address of this page. */
export const pushQuery = (address: string): void => {
  window.history.pushState(null, '', address)
  for (const listener of listeners) listener()
}
