// Stands in for Next.js's own in the phone's bundle, with what the components there use of it.
import type { useRouter as useNextRouter } from 'next/navigation'
import { createContext, useContext } from 'react'

export type Router = Pick<ReturnType<typeof useNextRouter>, 'push' | 'replace' | 'refresh'>

export const RouterContext = createContext<Router | null>(null)

export const useRouter = (): Router => useContext(RouterContext)!

export const PathContext = createContext('/')

export const usePathname = (): string => useContext(PathContext)
