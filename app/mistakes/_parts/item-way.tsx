'use client'

import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { useWords } from '../../_lib/use-words.ts'
import { describeView } from '../_lib/describe-view.ts'
import type { Neighbours } from '../_lib/neighbours.ts'
import { parseView } from '../_lib/parse-view.ts'
import type { Meta } from '../_lib/view.ts'
import { viewLink } from '../_lib/write-view.ts'
import styles from './item.module.css'

export interface WayProps {
  item: number
  meta: Meta
  query: string
  /** As the server found it; null where the item is not in the view; undefined where people are asked about. */
  found: Neighbours | null | undefined
}

export const Way = ({ item, meta, query, found }: WayProps) => {
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

/** Few views ask about people; the query's machinery is theirs. */
const WayOfPeople = lazy(async () => ({ default: (await import('./way-of-people.tsx')).WayOfPeople }))

/** Back to the view that one came from, and on within it. */
export const ItemWay = (props: WayProps) =>
  props.found === undefined ? (
    <Suspense fallback={<Way {...props} />}>
      <WayOfPeople {...props} />
    </Suspense>
  ) : (
    <Way {...props} />
  )
