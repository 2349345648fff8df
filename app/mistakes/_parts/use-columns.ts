import { useCallback, useEffect, useState } from 'react'
import { type Columns, decodeColumns } from '../_lib/columns.ts'
import { fetchZipped } from '../_lib/fetch-zipped.ts'
import type { Meta } from '../_lib/view.ts'

export type Loading<T> =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly value: T }

const load = async ({ columnsUrl, recipes }: Meta): Promise<Columns> =>
  decodeColumns(await fetchZipped(columnsUrl), recipes.length)

/** The explorer's data, and a way to ask for them again. */
export const useColumns = (meta: Meta): { columns: Loading<Columns>; retry: () => void } => {
  const [columns, setColumns] = useState<Loading<Columns>>({ status: 'loading' })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again.
  useEffect(() => {
    let left = false
    load(meta).then(
      (value) => left || setColumns({ status: 'ready', value }),
      () => left || setColumns({ status: 'failed' }),
    )
    return () => {
      left = true
    }
  }, [meta, attempt])
  const retry = useCallback(() => {
    setColumns({ status: 'loading' })
    setAttempt((n) => n + 1)
  }, [])
  return { columns, retry }
}
