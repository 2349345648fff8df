'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useWords } from '../../_lib/use-words.ts'
import { describeView } from '../_lib/describe-view.ts'
import { type Neighbours, neighboursOf } from '../_lib/neighbours.ts'
import { parseView } from '../_lib/parse-view.ts'
import { prepareData, runView } from '../_lib/run-view.ts'
import type { Meta } from '../_lib/view.ts'
import { viewLink } from '../_lib/write-view.ts'
import styles from './item.module.css'
import { useColumns } from './use-columns.ts'
import { usePeople } from './use-people.ts'

interface Props {
  item: number
  meta: Meta
  query: string
  /** As the server found it; null where the item is not in the view; undefined where people are asked about. */
  found: Neighbours | null | undefined
}

const Way = ({ item, meta, query, found }: Props) => {
  const texts = useTranslations('mistakes')
  const words = useWords()
  const { view } = parseView(new URLSearchParams(query), meta)
  const name = describeView(texts, words, view, meta)
  const to = (other: number) => viewLink(view, meta, `/mistakes/${other}`)
  return (
    <nav className={styles.way} aria-label={texts('way.name')}>
      <a href={viewLink(view, meta)} className={styles.back}>
        ← {name}
      </a>
      {found ? (
        <>
          <span className="caption">{texts('gallery.count', { count: found.place, of: found.total })}</span>
          {found.previous !== null && <a href={to(found.previous)}>{texts('way.previous')}</a>}
          {found.next !== null && <a href={to(found.next)}>{texts('way.next')}</a>}
        </>
      ) : (
        <span className="caption">
          {texts(found === undefined ? 'loading' : 'way.outside', { item: String(item) })}
        </span>
      )}
    </nav>
  )
}

/** The way of a view that asks about people: only the browser can follow it. */
const WayOfPeople = (props: Props) => {
  const { item, meta, query } = props
  const { columns } = useColumns(meta)
  const people = usePeople()
  const found = useMemo(() => {
    if (columns.status !== 'ready' || !people) return undefined
    const { view } = parseView(new URLSearchParams(query), meta)
    return neighboursOf(item, runView(view, prepareData(meta, columns.value, people)).items)
  }, [columns, people, query, meta, item])
  return <Way {...props} found={found} />
}

/** Back to the view that one came from, and on within it. */
export const ItemWay = (props: Props) =>
  props.found === undefined ? <WayOfPeople {...props} /> : <Way {...props} />
