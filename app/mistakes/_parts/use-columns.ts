import { startTransition, useCallback, useEffect, useState } from 'react'
import { type Columns, decodeColumns } from '../_lib/columns.ts'
import { fetchZipped } from '../_lib/fetch-zipped.ts'
import type { Meta } from '../_lib/view.ts'

export type Loading<T> =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly value: T }

const load = async ({ columnsUrl, recipes }: Meta): Promise<Columns> =>
  decodeColumns(await fetchZipped(columnsUrl), recipes.length)

/** The first of these says that somebody is there who may ask for another view next. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'] as const

/**
 * The explorer's data, and a way to ask for them again. A page that was only looked at needs none: unless they are `wanted` at once,
 * they are fetched at the first sign of a hand.
 */
export const useColumns = (meta: Meta, wanted: boolean): { columns: Loading<Columns>; retry: () => void } => {
  const [columns, setColumns] = useState<Loading<Columns>>({ status: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const [stirred, setStirred] = useState(false)
  const asked = wanted || stirred
  useEffect(() => {
    if (asked) return
    const stir = () => setStirred(true)
    for (const sign of SIGNS)
      window.addEventListener(sign, stir, { once: true, passive: true, capture: true })
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, stir, { capture: true })
    }
  }, [asked])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again.
  useEffect(() => {
    if (!asked) return
    let left = false
    const show = (next: Loading<Columns>) => left || startTransition(() => setColumns(next))
    load(meta).then(
      (value) => show({ status: 'ready', value }),
      () => show({ status: 'failed' }),
    )
    return () => {
      left = true
    }
  }, [meta, attempt, asked])
  const retry = useCallback(() => {
    setColumns({ status: 'loading' })
    setAttempt((n) => n + 1)
  }, [])
  return { columns, retry }
}
