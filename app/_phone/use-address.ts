import { useEffect, useMemo, useState } from 'react'
import type { Router } from './next/navigation.ts'

interface Address extends Pick<Router, 'push' | 'replace'> {
  readonly path: string
  /** Whether another page was loaded first. */
  readonly moved: boolean
}

/** The path in the address bar, and how to get from one phone's page to another without loading it. */
export const useAddress = (first: string): Address => {
  const [path, setPath] = useState(first)
  const ways = useMemo(() => {
    const arrive = () => setPath(window.location.pathname)
    return {
      arrive,
      push: (href: string) => {
        window.history.pushState(null, '', href)
        window.scrollTo(0, 0)
        arrive()
      },
      replace: (href: string) => {
        window.history.replaceState(null, '', href)
        arrive()
      },
    }
  }, [])
  useEffect(() => {
    window.addEventListener('popstate', ways.arrive)
    return () => window.removeEventListener('popstate', ways.arrive)
  }, [ways])
  return { path, moved: path !== first, push: ways.push, replace: ways.replace }
}
