import { useState } from 'react'
import type { OneSidedItem, Side } from '../_lib/one-sided.ts'

/** So that who comes back from an item's page finds as many as there were. */
const noteInAddress = (side: Side, shown: number): void => {
  const url = new URL(window.location.href)
  url.searchParams.set(side, String(shown))
  url.hash = ''
  window.history.replaceState(null, '', url)
}

/** The items shown, and a way to more of them. @param path from where they come, but for the place */
export const useMoreItems = (side: Side, first: readonly OneSidedItem[], path: string) => {
  const [items, setItems] = useState(first)
  const [status, setStatus] = useState<'still' | 'loading' | 'failed'>('still')
  const load = async () => {
    const response = await fetch(`${path}&from=${items.length}`)
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    const all = [...items, ...((await response.json()) as OneSidedItem[])]
    noteInAddress(side, all.length)
    setItems(all)
  }
  const more = () => {
    if (status === 'loading') return
    setStatus('loading')
    load().then(
      () => setStatus('still'),
      () => setStatus('failed'),
    )
  }
  return { items, status, more }
}
