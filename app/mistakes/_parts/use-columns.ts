import { startTransition, useCallback, useEffect, useState } from 'react'
import { type Columns, decodeColumns } from '../_lib/columns.ts'
import { fetchZipped } from '../_lib/fetch-zipped.ts'
import type { Meta } from '../_lib/view.ts'

export type Loading<T> =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly value: T }

const load = async ({ columnsUrl, recipes }: Meta): Promise<Columns> =>
  decodeColumns(await fetchZipped(columnsUrl), recipes.length)

/** The explorer's data once they are `asked` for, and a way to ask for them again. */
export const useColumns = (meta: Meta, asked: boolean): { columns: Loading<Columns>; retry: () => void } => {
  const [columns, setColumns] = useState<Loading<Columns>>({ status: 'loading' })
  const [attempt, setAttempt] = useState(0)
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
