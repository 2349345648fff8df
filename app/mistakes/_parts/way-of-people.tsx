'use client'

import { useMemo } from 'react'
import { neighboursOf } from '../_lib/neighbours.ts'
import { parseView } from '../_lib/parse-view.ts'
import { prepareData, runView } from '../_lib/run-view.ts'
import { Way, type WayProps } from './item-way.tsx'
import { useColumns } from './use-columns.ts'
import { usePeople } from './use-people.ts'

/** The way of a view that asks about people: only the browser can follow it. */
export const WayOfPeople = (props: WayProps) => {
  const { item, meta, query } = props
  const { columns } = useColumns(meta, true)
  const people = usePeople(true)
  const found = useMemo(() => {
    if (columns.status !== 'ready' || !people) return undefined
    const { view } = parseView(new URLSearchParams(query), meta)
    return neighboursOf(item, runView(view, prepareData(meta, columns.value, people)).items)
  }, [columns, people, query, meta, item])
  return <Way {...props} found={found} />
}
