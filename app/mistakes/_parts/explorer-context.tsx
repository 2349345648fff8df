'use client'

import { createContext, type ReactNode, useContext } from 'react'
import { isPlain } from '../_lib/is-plain.ts'
import type { Meta, View } from '../_lib/view.ts'
import { viewLink } from '../_lib/write-view.ts'

/** What every part of the explorer goes by. */
export interface ExplorerState {
  readonly meta: Meta
  readonly view: View
  /** Shows another view, here and at once. Null where only the server can: then links lead there. */
  readonly go: ((change: Partial<View>) => void) | null
}

export const ExplorerContext = createContext<ExplorerState | null>(null)

export const useExplorer = (): ExplorerState => {
  const state = useContext(ExplorerContext)
  if (!state) throw new Error('This part stands in no explorer.')
  return state
}

interface Props {
  /** What of the view it changes. */
  change: Partial<View>
  /** It is as the view is now. */
  current?: boolean
  className?: string | undefined
  /** What it is called where its text does not say it. */
  name?: string
  children: ReactNode
}

/** A link to another view: an address for everybody, and no way to the server where the data are here. */
export const ViewLink = ({ change, current = false, className, name, children }: Props) => {
  const { meta, view, go } = useExplorer()
  return (
    <a
      href={viewLink({ ...view, ...change }, meta)}
      className={className}
      aria-current={current ? 'true' : undefined}
      aria-label={name}
      onClick={(event) => {
        if (!go || !isPlain(event)) return
        event.preventDefault()
        go(change)
      }}
    >
      {children}
    </a>
  )
}
