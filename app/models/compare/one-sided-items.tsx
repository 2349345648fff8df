'use client'

import { useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { ModelId } from '../../../contracts/index.ts'
import { useWords } from '../../_lib/use-words.ts'
import { isPlain } from '../../mistakes/_lib/is-plain.ts'
import { FIRST_SHOWN, MORE_SHOWN, type OneSidedItem, type Side } from '../_lib/one-sided.ts'
import styles from './compare.module.css'
import { OneSidedTile } from './one-sided-tile.tsx'
import { useMoreItems } from './use-more-items.ts'

interface Props {
  side: Side
  right: ModelId
  other: ModelId
  /** Those that come with the page. */
  first: readonly OneSidedItem[]
  total: number
  /** The page's query but for how many of this side it shows. */
  query: string
  /** The query of an item's page. */
  view: string
}

/** The garments, and at their end a way to more: without a script to the page that shows them, with one here and at once. */
export const OneSidedItems = ({ side, right, other, first, total, query, view }: Props) => {
  const texts = useTranslations('models')
  const words = useWords()
  const { items, status, more } = useMoreItems(
    side,
    first,
    `/models/compare/items?right=${right}&other=${other}`,
  )
  const shown = items.length
  const list = useRef<HTMLUListElement>(null)
  const before = useRef(shown)
  // Who pressed by key goes on with the first of the new ones: what was pressed is far below them now, or gone.
  useLayoutEffect(() => {
    list.current?.children[before.current]?.querySelector('a')?.focus({ preventScroll: true })
    before.current = shown
  }, [shown])
  return (
    <>
      <ul ref={list} className={styles.items} aria-busy={status === 'loading'}>
        {items.map((item, at) => (
          <li key={item.index} id={`${side}-${at + 1}`} aria-setsize={total} aria-posinset={at + 1}>
            <OneSidedTile
              texts={texts}
              words={words}
              item={item}
              right={right}
              other={other}
              href={`/mistakes/${item.index}${view}`}
            />
          </li>
        ))}
      </ul>
      {total > FIRST_SHOWN && (
        <p className={styles.end}>
          <span aria-live="polite" className="figure">
            {texts('compare.only.shown', { shown: words.count(shown), count: words.count(total) })}
          </span>
          {shown < total && (
            <a
              className={styles.more}
              href={`/models/compare?${query}&${side}=${shown + MORE_SHOWN}#${side}-${shown + 1}`}
              onClick={(event) => {
                if (!isPlain(event)) return
                event.preventDefault()
                more()
              }}
            >
              {texts('compare.only.more', { count: Math.min(MORE_SHOWN, total - shown) })}
            </a>
          )}
          {status === 'failed' && <span role="alert">{texts('compare.only.failed')}</span>}
        </p>
      )}
    </>
  )
}
